CREATE TABLE `packs` (
	`id` text PRIMARY KEY NOT NULL,
	`version` text NOT NULL,
	`json` text NOT NULL,
	`attribution` text NOT NULL,
	`imported_at` integer NOT NULL,
	`sha256` text NOT NULL
);
