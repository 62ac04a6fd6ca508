CREATE TABLE `practice_classes` (
	`teacher_id` text PRIMARY KEY NOT NULL,
	`class_id` text NOT NULL,
	`locale` text NOT NULL,
	`played` integer DEFAULT 0 NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`lease_owner` text DEFAULT '' NOT NULL,
	`lease_until` integer DEFAULT 0 NOT NULL,
	`ready_at` integer,
	FOREIGN KEY (`teacher_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `practice_classes_class_id_unique` ON `practice_classes` (`class_id`);--> statement-breakpoint
CREATE TABLE `desk_looks` (
	`teacher_id` text NOT NULL,
	`what` text NOT NULL,
	`first_at` integer NOT NULL,
	PRIMARY KEY(`teacher_id`, `what`),
	FOREIGN KEY (`teacher_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `first_steps` (
	`teacher_id` text PRIMARY KEY NOT NULL,
	`skipped` text DEFAULT '[]' NOT NULL,
	`put_away_at` integer,
	FOREIGN KEY (`teacher_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `classes` ADD `policy_chosen_at` integer;