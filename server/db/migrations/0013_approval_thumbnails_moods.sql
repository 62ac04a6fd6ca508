CREATE TABLE `journal_settings` (
	`learner_id` text PRIMARY KEY NOT NULL,
	`moods` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `file_thumbnails` (
	`file_id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `class_sharing` (
	`class_id` text PRIMARY KEY NOT NULL,
	`approval` integer NOT NULL,
	`updated_by` text,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`updated_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
ALTER TABLE `class_feedback` ADD `coach` text DEFAULT 'at-once' NOT NULL;--> statement-breakpoint
ALTER TABLE `shares` ADD `decided_by` text REFERENCES `user`(`id`) ON DELETE set null;--> statement-breakpoint
ALTER TABLE `shares` ADD `decided_at` integer;--> statement-breakpoint
CREATE INDEX `shares_asked` ON `shares` (`learner_id`,`created_at`) WHERE approval = 'asked';