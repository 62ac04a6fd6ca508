CREATE TABLE `queue_items` (
	`id` text PRIMARY KEY NOT NULL,
	`class_id` text,
	`learner_id` text NOT NULL,
	`conversation_id` text,
	`scope` text NOT NULL,
	`kind` text NOT NULL,
	`severity` text NOT NULL,
	`status` text DEFAULT 'open' NOT NULL,
	`reasons` text NOT NULL,
	`turns` text NOT NULL,
	`count` integer DEFAULT 1 NOT NULL,
	`urgent_at` integer,
	`taken_by` text,
	`taken_at` integer,
	`closed_by` text,
	`closed_at` integer,
	`note` text DEFAULT '' NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`taken_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`closed_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `queue_one_open` ON `queue_items` (`scope`,`kind`) WHERE status <> 'closed';--> statement-breakpoint
CREATE INDEX `queue_class_open` ON `queue_items` (`class_id`,`first_at`) WHERE status <> 'closed';--> statement-breakpoint
CREATE INDEX `queue_class_closed` ON `queue_items` (`class_id`,`closed_at`,`id`) WHERE status = 'closed';--> statement-breakpoint
CREATE INDEX `queue_high` ON `queue_items` (`first_at`) WHERE status <> 'closed' AND severity = 'high';--> statement-breakpoint
CREATE INDEX `queue_conversation` ON `queue_items` (`conversation_id`);--> statement-breakpoint
CREATE INDEX `queue_learner` ON `queue_items` (`learner_id`,`kind`,`last_at`);