CREATE TABLE `reply_drafts` (
	`turn_id` text PRIMARY KEY NOT NULL,
	`conversation_id` text NOT NULL,
	`class_id` text NOT NULL,
	`status` text DEFAULT 'waiting' NOT NULL,
	`draft` text NOT NULL,
	`brief` text,
	`sent` text,
	`decided_by` text,
	`decided_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`turn_id`) REFERENCES `turns`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reply_drafts_one_waiting` ON `reply_drafts` (`conversation_id`) WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX `reply_drafts_waiting` ON `reply_drafts` (`class_id`,`created_at`,`turn_id`) WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX `reply_drafts_conversation` ON `reply_drafts` (`conversation_id`);--> statement-breakpoint
CREATE TABLE `conversation_notices` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`conversation_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `conversation_notices_conversation` ON `conversation_notices` (`conversation_id`,`id`);--> statement-breakpoint
CREATE TABLE `person_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`conversation_id` text NOT NULL,
	`author_id` text,
	`name` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `person_messages_conversation` ON `person_messages` (`conversation_id`,`at`,`id`);