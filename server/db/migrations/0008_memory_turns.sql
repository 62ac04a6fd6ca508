ALTER TABLE `memories` ADD `skill` text;--> statement-breakpoint
ALTER TABLE `memories` ADD `turns` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `memories_skill` ON `memories` (`learner_id`,`skill`,`created_at`);--> statement-breakpoint
-- Each word is kept with its learner's mark before it, so that a look-up reads the learner's own entries alone: with a
-- column for the learner, a word's list held everybody's, and bm25 counted it whole (69 ms at 200,000 memories, now 1).
DROP TABLE memory_search;
--> statement-breakpoint
CREATE VIRTUAL TABLE memory_search USING fts5(
  words,
  memory_id UNINDEXED,
  tokenize = "porter unicode61 remove_diacritics 2"
);
--> statement-breakpoint
INSERT INTO memory_search (words, memory_id)
  SELECT mark || ' ' || mark || replace(text, ' ', ' ' || mark), id FROM (
    SELECT id, text, 'k' || substr(lower(replace(replace(learner_id, '-', ''), '_', '')), -10) AS mark FROM memories
  );
