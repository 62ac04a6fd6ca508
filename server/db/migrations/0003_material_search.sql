-- Full text of what classes read. `class_key` is the class's id as one word, so that a look-up stays in its class.
CREATE VIRTUAL TABLE material_search USING fts5(
  text,
  place,
  class_key,
  passage_id UNINDEXED,
  material_id UNINDEXED,
  tokenize = "porter unicode61 remove_diacritics 2"
);
