CREATE TABLE `need_set_asides` (
	`class_id` text NOT NULL,
	`student_id` text NOT NULL,
	`rule` text NOT NULL,
	`by_id` text,
	`at` integer NOT NULL,
	`until` integer NOT NULL,
	PRIMARY KEY(`class_id`, `student_id`, `rule`),
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`student_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `need_set_asides_student` ON `need_set_asides` (`student_id`);--> statement-breakpoint
CREATE INDEX `need_set_asides_by` ON `need_set_asides` (`by_id`);