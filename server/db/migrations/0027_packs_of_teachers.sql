CREATE TABLE `pack_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text,
	`pack_id` text NOT NULL,
	`content` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`based_on` text,
	`published_content` text,
	`published_version` text,
	`published_revision` integer,
	`published_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pack_drafts_pack_id_unique` ON `pack_drafts` (`pack_id`);--> statement-breakpoint
CREATE INDEX `pack_drafts_owner` ON `pack_drafts` (`owner_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `pack_drafts_published` ON `pack_drafts` (`published_at`);--> statement-breakpoint
ALTER TABLE `packs` ADD `withdrawn_at` integer;