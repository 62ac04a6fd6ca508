DROP INDEX `pack_drafts_published`;--> statement-breakpoint
CREATE INDEX `pack_drafts_published` ON `pack_drafts` (`published_at`,`id`);