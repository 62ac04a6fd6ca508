CREATE TABLE `path_goals` (
	`learner_id` text NOT NULL,
	`skill` text NOT NULL,
	`place` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `skill`),
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
