CREATE TABLE `brought_along` (
	`learner_id` text NOT NULL,
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`artifact_id` text,
	`said` text NOT NULL,
	PRIMARY KEY(`learner_id`, `kind`, `id`),
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`artifact_id`) REFERENCES `artifacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `brought_along_artifact` ON `brought_along` (`artifact_id`);