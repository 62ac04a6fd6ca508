-- Full text of memories. `learner_key` is the learner's id as one word, so that a look-up stays with its learner.
CREATE VIRTUAL TABLE memory_search USING fts5(
  text,
  learner_key,
  memory_id UNINDEXED,
  tokenize = "porter unicode61 remove_diacritics 2"
);
--> statement-breakpoint
INSERT INTO memory_search (text, learner_key, memory_id)
  SELECT text, 'k' || lower(replace(replace(learner_id, '-', ''), '_', '')), id FROM memories;
