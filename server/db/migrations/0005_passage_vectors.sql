CREATE TABLE `passage_vectors` (
	`passage_id` text NOT NULL,
	`model` text NOT NULL,
	`vector` blob NOT NULL,
	PRIMARY KEY(`passage_id`, `model`),
	FOREIGN KEY (`passage_id`) REFERENCES `material_passages`(`id`) ON UPDATE no action ON DELETE cascade
);
