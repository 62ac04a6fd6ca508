CREATE TABLE `guardian_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`class_id` text NOT NULL,
	`student_id` text NOT NULL,
	`name` text NOT NULL,
	`code_hash` text NOT NULL,
	`status` text DEFAULT 'open' NOT NULL,
	`invited_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`guardian_id` text,
	`claimed_at` integer,
	`decided_by` text,
	`decided_at` integer,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`student_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invited_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`guardian_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `guardian_invitations_code_hash_unique` ON `guardian_invitations` (`code_hash`);--> statement-breakpoint
CREATE INDEX `guardian_invitations_student` ON `guardian_invitations` (`student_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `guardian_invitations_status` ON `guardian_invitations` (`status`,`claimed_at`);--> statement-breakpoint
CREATE INDEX `guardian_invitations_guardian` ON `guardian_invitations` (`guardian_id`,`status`);--> statement-breakpoint
CREATE TABLE `letter_notes` (
	`student_id` text NOT NULL,
	`week` text NOT NULL,
	`sentence` text NOT NULL,
	`held` integer NOT NULL,
	`teacher_id` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`student_id`, `week`),
	FOREIGN KEY (`student_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`teacher_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
