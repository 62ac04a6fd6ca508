CREATE TABLE `assigned_answers` (
	`assignment_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`part_id` text NOT NULL,
	`question_id` text NOT NULL,
	`answer_id` text NOT NULL,
	`given` text NOT NULL,
	`verdict` text NOT NULL,
	`first` text,
	`first_at` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`assignment_id`, `learner_id`, `part_id`, `question_id`),
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `assigned_answers_learner` ON `assigned_answers` (`learner_id`,`assignment_id`);--> statement-breakpoint
CREATE TABLE `assigned_parts` (
	`assignment_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`part_id` text NOT NULL,
	`artifact_id` text,
	`project_id` text,
	`handed_in_at` integer,
	`started_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`assignment_id`, `learner_id`, `part_id`),
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `assigned_parts_learner` ON `assigned_parts` (`learner_id`,`assignment_id`);--> statement-breakpoint
ALTER TABLE `practice_sessions` ADD `assignment_id` text REFERENCES assignments(id) ON UPDATE no action ON DELETE set null;--> statement-breakpoint
ALTER TABLE `practice_sessions` ADD `part_id` text;--> statement-breakpoint
ALTER TABLE `practice_sessions` ADD `round_from` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `practice_sessions` ADD `uncounted` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `practice_assigned` ON `practice_sessions` (`assignment_id`,`learner_id`,`part_id`) WHERE assignment_id IS NOT NULL;