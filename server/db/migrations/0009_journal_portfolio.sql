CREATE TABLE `entry_changes` (
	`entry_id` text NOT NULL,
	`seq` integer NOT NULL,
	`change` blob NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`entry_id`, `seq`),
	FOREIGN KEY (`entry_id`) REFERENCES `journal_entries`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `entry_feedback` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`by` text NOT NULL,
	`depth` text,
	`text` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `journal_entries`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `entry_feedback_entry` ON `entry_feedback` (`entry_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `entry_moments` (
	`entry_id` text NOT NULL,
	`place` integer NOT NULL,
	`kind` text NOT NULL,
	`turn_id` text NOT NULL,
	`quote` text NOT NULL,
	PRIMARY KEY(`entry_id`, `place`),
	FOREIGN KEY (`entry_id`) REFERENCES `journal_entries`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `entry_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `journal_entries`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `entry_versions_entry` ON `entry_versions` (`entry_id`,`at`);--> statement-breakpoint
CREATE TABLE `journal_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`words` text NOT NULL,
	`template` text NOT NULL,
	`visibility` text DEFAULT 'private' NOT NULL,
	`tags` text DEFAULT '[]' NOT NULL,
	`mood` text,
	`conversation_id` text,
	`read_up_to` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `journal_learner` ON `journal_entries` (`learner_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `journal_visible` ON `journal_entries` (`learner_id`,`visibility`,`created_at`);--> statement-breakpoint
CREATE TABLE `file_chunks` (
	`file_id` text NOT NULL,
	`start` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`file_id`, `start`),
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`name` text NOT NULL,
	`declared_type` text NOT NULL,
	`type` text DEFAULT '' NOT NULL,
	`size` integer NOT NULL,
	`received` integer DEFAULT 0 NOT NULL,
	`sha256` text,
	`width` integer,
	`height` integer,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `files_learner` ON `files` (`learner_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `files_unfinished` ON `files` (`status`,`updated_at`);--> statement-breakpoint
CREATE TABLE `artifact_entries` (
	`artifact_id` text NOT NULL,
	`entry_id` text NOT NULL,
	PRIMARY KEY(`artifact_id`, `entry_id`),
	FOREIGN KEY (`artifact_id`) REFERENCES `artifacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `artifact_skills` (
	`artifact_id` text NOT NULL,
	`skill` text NOT NULL,
	`assessed_by` text NOT NULL,
	`strength` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`artifact_id`, `skill`, `assessed_by`),
	FOREIGN KEY (`artifact_id`) REFERENCES `artifacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `artifact_versions` (
	`artifact_id` text NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`caption` text NOT NULL,
	`why` text NOT NULL,
	`body` text NOT NULL,
	`file_id` text,
	`note` text DEFAULT '' NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`artifact_id`, `version`),
	FOREIGN KEY (`artifact_id`) REFERENCES `artifacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `artifacts` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`visibility` text DEFAULT 'private' NOT NULL,
	`source` text,
	`version` integer NOT NULL,
	`words` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `artifacts_learner` ON `artifacts` (`learner_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `competencies` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`skill` text NOT NULL,
	`evidence` text NOT NULL,
	`confirmed_by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `competencies_learner` ON `competencies` (`learner_id`,`skill`);--> statement-breakpoint
CREATE TABLE `portfolio_goals` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`text` text NOT NULL,
	`artifacts` text DEFAULT '[]' NOT NULL,
	`created_at` integer NOT NULL,
	`reached_at` integer,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `portfolio_goals_learner` ON `portfolio_goals` (`learner_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `shares` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`showcase_id` text NOT NULL,
	`audience` text NOT NULL,
	`target` text,
	`token_hash` text,
	`passphrase` text,
	`approval` text,
	`expires_at` integer,
	`revoked_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`showcase_id`) REFERENCES `showcases`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `shares_showcase` ON `shares` (`showcase_id`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `shares_token` ON `shares` (`token_hash`);--> statement-breakpoint
CREATE INDEX `shares_target` ON `shares` (`target`,`audience`);--> statement-breakpoint
CREATE TABLE `showcases` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`title` text NOT NULL,
	`theme` text NOT NULL,
	`blocks` text NOT NULL,
	`revision` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `showcases_learner` ON `showcases` (`learner_id`,`created_at`);