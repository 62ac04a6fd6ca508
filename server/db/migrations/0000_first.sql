CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `guardianships` (
	`guardian_id` text NOT NULL,
	`student_id` text NOT NULL,
	PRIMARY KEY(`guardian_id`, `student_id`),
	FOREIGN KEY (`guardian_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`student_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`key` text PRIMARY KEY NOT NULL,
	`window_start` integer NOT NULL,
	`count` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`username` text,
	`display_username` text,
	`role` text DEFAULT 'student' NOT NULL,
	`created_at` integer DEFAULT (unixepoch() * 1000) NOT NULL,
	`updated_at` integer DEFAULT (unixepoch() * 1000) NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `user_username_unique` ON `user` (`username`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `classes` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`policy` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `enrolments` (
	`class_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`class_id`, `user_id`),
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `enrolments_user` ON `enrolments` (`user_id`,`role`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`skill` text NOT NULL,
	`turn_id` text NOT NULL,
	`correct` integer NOT NULL,
	`help_level` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `evidence_learner` ON `evidence` (`learner_id`,`skill`,`at`);--> statement-breakpoint
CREATE TABLE `memories` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`text` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `memories_learner` ON `memories` (`learner_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `misconceptions_seen` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`misconception` text NOT NULL,
	`count` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`turn_id` text,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `misconceptions_learner` ON `misconceptions_seen` (`learner_id`,`last_seen_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `misconceptions_once` ON `misconceptions_seen` (`learner_id`,`misconception`);--> statement-breakpoint
CREATE TABLE `profile_facts` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`source` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `profile_facts_learner` ON `profile_facts` (`learner_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `skill_states` (
	`learner_id` text NOT NULL,
	`skill` text NOT NULL,
	`mastery` real NOT NULL,
	`opportunities` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `skill`),
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `alerts` (
	`id` text PRIMARY KEY NOT NULL,
	`turn_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`class_id` text,
	`kind` text NOT NULL,
	`severity` text NOT NULL,
	`because` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`turn_id`) REFERENCES `turns`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `alerts_conversation` ON `alerts` (`conversation_id`,`kind`);--> statement-breakpoint
CREATE INDEX `alerts_class` ON `alerts` (`class_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `conversations` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`class_id` text,
	`title` text NOT NULL,
	`titled` integer DEFAULT false NOT NULL,
	`item_id` text,
	`skill_id` text,
	`head_turn_id` text,
	`preview` text DEFAULT '' NOT NULL,
	`turn_count` integer DEFAULT 0 NOT NULL,
	`solved` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `conversations_learner` ON `conversations` (`learner_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `conversations_class` ON `conversations` (`class_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `conversations_class_learner` ON `conversations` (`class_id`,`learner_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE TABLE `private_solutions` (
	`conversation_id` text NOT NULL,
	`problem_hash` text NOT NULL,
	`sealed` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`conversation_id`, `problem_hash`),
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `turn_events` (
	`turn_id` text NOT NULL,
	`seq` integer NOT NULL,
	`chunk` text NOT NULL,
	PRIMARY KEY(`turn_id`, `seq`),
	FOREIGN KEY (`turn_id`) REFERENCES `turns`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `turn_stages` (
	`turn_id` text NOT NULL,
	`stage` text NOT NULL,
	`because` text NOT NULL,
	`detail` text NOT NULL,
	`took` integer NOT NULL,
	PRIMARY KEY(`turn_id`, `stage`),
	FOREIGN KEY (`turn_id`) REFERENCES `turns`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `turns` (
	`id` text PRIMARY KEY NOT NULL,
	`conversation_id` text NOT NULL,
	`parent_turn_id` text,
	`user_message_id` text NOT NULL,
	`attempt` integer DEFAULT 0 NOT NULL,
	`user_text` text NOT NULL,
	`intent` text,
	`locale` text NOT NULL,
	`assistant_message_id` text NOT NULL,
	`status` text NOT NULL,
	`lease_owner` text NOT NULL,
	`lease_until` integer NOT NULL,
	`stop_requested` integer DEFAULT false NOT NULL,
	`act` text,
	`move` text,
	`hint_level` integer,
	`state` text,
	`reply_text` text DEFAULT '' NOT NULL,
	`provider` text NOT NULL,
	`model_id` text NOT NULL,
	`input_tokens` integer,
	`output_tokens` integer,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `turns_assistant_message_id_unique` ON `turns` (`assistant_message_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `turns_message` ON `turns` (`conversation_id`,`user_message_id`,`attempt`);--> statement-breakpoint
CREATE UNIQUE INDEX `turns_one_running` ON `turns` (`conversation_id`) WHERE status = 'running';--> statement-breakpoint
CREATE INDEX `turns_conversation` ON `turns` (`conversation_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `turns_lapsed` ON `turns` (`lease_until`) WHERE status = 'running';