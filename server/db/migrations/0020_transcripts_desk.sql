CREATE TABLE `turn_annotations` (
	`id` text PRIMARY KEY NOT NULL,
	`turn_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`class_id` text NOT NULL,
	`author_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`instead` text DEFAULT '' NOT NULL,
	`shared` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`turn_id`) REFERENCES `turns`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `turn_annotations_conversation` ON `turn_annotations` (`conversation_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `turn_annotations_turn` ON `turn_annotations` (`turn_id`);--> statement-breakpoint
CREATE INDEX `turn_annotations_author` ON `turn_annotations` (`author_id`);--> statement-breakpoint
CREATE INDEX `turn_annotations_cases` ON `turn_annotations` (`class_id`,`created_at`,`id`) WHERE instead <> '';--> statement-breakpoint
CREATE TABLE `transcript_openings` (
	`id` text PRIMARY KEY NOT NULL,
	`reader_id` text,
	`reader_name` text NOT NULL,
	`reader_role` text NOT NULL,
	`conversation_id` text NOT NULL,
	`learner_id` text NOT NULL,
	`action` text NOT NULL,
	`hour` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`reader_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `transcript_openings_hour` ON `transcript_openings` (`conversation_id`,`reader_id`,`action`,`hour`);--> statement-breakpoint
CREATE INDEX `transcript_openings_learner` ON `transcript_openings` (`learner_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `transcript_openings_reader` ON `transcript_openings` (`reader_id`);--> statement-breakpoint
CREATE TABLE `searchable_turns` (
	`place` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`turn_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`class_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`turn_id`) REFERENCES `turns`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `searchable_turns_turn_id_unique` ON `searchable_turns` (`turn_id`);--> statement-breakpoint
CREATE INDEX `searchable_turns_at` ON `searchable_turns` (`at`,`place`);--> statement-breakpoint
CREATE INDEX `searchable_turns_conversation` ON `searchable_turns` (`conversation_id`,`place`);--> statement-breakpoint
CREATE INDEX `searchable_turns_class` ON `searchable_turns` (`class_id`);--> statement-breakpoint
CREATE TABLE `searchable_words` (
	`word` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
-- Full text of the turns of classes, without a copy of it. `words` is what people wrote; `marks` are what a search is narrowed by,
-- each a letter for its kind and the hexadecimal digits of its value: no word that somebody types is looked for there.
CREATE VIRTUAL TABLE turn_finder USING fts5(
  words,
  marks,
  content = '',
  contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 2"
);
--> statement-breakpoint
CREATE TRIGGER searchable_turn_gone AFTER DELETE ON searchable_turns BEGIN
  DELETE FROM turn_finder WHERE rowid = old.place;
END;
--> statement-breakpoint
INSERT INTO searchable_turns (turn_id, conversation_id, class_id, at)
  SELECT t.id, t.conversation_id, k.id, coalesce(t.finished_at, t.started_at)
  FROM turns t JOIN conversations c ON c.id = t.conversation_id JOIN classes k ON k.id = c.class_id
  WHERE t.status IN ('complete', 'stopped') ORDER BY coalesce(t.finished_at, t.started_at), t.id;
--> statement-breakpoint
INSERT INTO turn_finder (rowid, words, marks)
  SELECT s.place, t.user_text || char(10) || t.reply_text,
    'c' || lower(hex(s.class_id)) || ' q' || lower(hex(s.conversation_id)) || ' s' || lower(hex(c.learner_id))
    || coalesce(' m' || lower(hex(t.move)), '')
    || coalesce(' k' || lower(hex(coalesce(json_extract(t.state, '$.problem.skill'), c.skill_id))), '')
    || coalesce(CASE t.hint_level WHEN 1 THEN ' h1' WHEN 2 THEN ' h1 h2' WHEN 3 THEN ' h1 h2 h3' WHEN 4 THEN ' h1 h2 h3 h4' END, '')
    || coalesce((SELECT group_concat(' f' || lower(hex(kind)), '') FROM (SELECT DISTINCT a.kind FROM alerts a WHERE a.turn_id = t.id AND a.conversation_id = t.conversation_id)), '')
    || coalesce((SELECT group_concat(' v' || lower(hex(verdict)), '') FROM (
        SELECT DISTINCT CASE
          WHEN found.value IN ('finished', 'progress', 'right') THEN 'right'
          WHEN found.value IN ('wrong', 'loses-solutions', 'adds-solutions', 'wrong-form', 'run-on') THEN 'wrong'
          WHEN found.value IN ('unchecked', 'open') THEN 'unchecked' END AS verdict
        FROM turn_stages d, json_tree(d.detail) found
        WHERE d.turn_id = t.id AND d.stage = 'diagnose' AND found.key = 'verdict'
          AND (found.path LIKE '$.lines[%]' OR found.path = '$.task'))), '')
  FROM searchable_turns s JOIN turns t ON t.id = s.turn_id JOIN conversations c ON c.id = t.conversation_id
  ORDER BY s.place;
--> statement-breakpoint
CREATE VIRTUAL TABLE turn_finder_words USING fts5vocab(turn_finder, 'col');
--> statement-breakpoint
INSERT OR IGNORE INTO searchable_words (word)
  SELECT term FROM turn_finder_words WHERE col = 'words' AND length(term) BETWEEN 3 AND 40;
--> statement-breakpoint
DROP TABLE turn_finder_words;
