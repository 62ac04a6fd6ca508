-- Full text of turns (student's words and reply), for search by the learner and by the class's teachers.
CREATE VIRTUAL TABLE turn_search USING fts5(
  text,
  turn_id UNINDEXED,
  conversation_id UNINDEXED,
  tokenize = "unicode61 remove_diacritics 2"
);
