CREATE TABLE `class_group_members` (
	`group_id` text NOT NULL,
	`user_id` text NOT NULL,
	PRIMARY KEY(`group_id`, `user_id`),
	FOREIGN KEY (`group_id`) REFERENCES `class_groups`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `class_group_members_user` ON `class_group_members` (`user_id`);--> statement-breakpoint
CREATE TABLE `class_groups` (
	`id` text PRIMARY KEY NOT NULL,
	`class_id` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `class_groups_class` ON `class_groups` (`class_id`,`name`);--> statement-breakpoint
ALTER TABLE `classes` ADD `code` text;--> statement-breakpoint
ALTER TABLE `classes` ADD `hours` text;--> statement-breakpoint
ALTER TABLE `classes` ADD `subjects` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `classes` ADD `tutor` text DEFAULT 'configured' NOT NULL;--> statement-breakpoint
ALTER TABLE `classes` ADD `read` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `classes` ADD `replies` text DEFAULT 'direct' NOT NULL;--> statement-breakpoint
ALTER TABLE `classes` ADD `second_recipient` text REFERENCES `user`(`id`) ON DELETE set null;--> statement-breakpoint
ALTER TABLE `classes` ADD `waits_at_most` integer DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE `classes` ADD `paused_at` integer;--> statement-breakpoint
ALTER TABLE `classes` ADD `practice` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `classes` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `classes` ADD `archived_at` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `classes_code_unique` ON `classes` (`code`);--> statement-breakpoint
ALTER TABLE `enrolments` ADD `paused_at` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `assignment_id` text;--> statement-breakpoint
CREATE INDEX `conversations_assignment` ON `conversations` (`assignment_id`,`learner_id`);