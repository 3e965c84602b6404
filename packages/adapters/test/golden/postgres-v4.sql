SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA omringd;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE omringd.consumers (
    name text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL
);
CREATE TABLE omringd.notices (
    nth bigint NOT NULL,
    outbox text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    trajectory text NOT NULL COLLATE pg_catalog."C",
    line smallint NOT NULL,
    notice text,
    tried integer DEFAULT 0 NOT NULL,
    at bigint DEFAULT 0 NOT NULL,
    holds boolean DEFAULT false NOT NULL,
    why text,
    said text,
    parked text
);
ALTER TABLE omringd.notices ALTER COLUMN nth ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME omringd.notices_nth_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE omringd.omringd (
    version integer NOT NULL
);
CREATE TABLE omringd.positions (
    last bigint NOT NULL
);
CREATE TABLE omringd.snapshots (
    trajectory text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL,
    version integer NOT NULL,
    text text NOT NULL,
    seal text NOT NULL
);
CREATE TABLE omringd.steps (
    arrived bigint NOT NULL,
    trajectory text NOT NULL COLLATE pg_catalog."C",
    number integer NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    taken text NOT NULL,
    link text NOT NULL,
    "position" bigint
);
ALTER TABLE omringd.steps ALTER COLUMN arrived ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME omringd.steps_arrived_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
INSERT INTO omringd.notices OVERRIDING SYSTEM VALUE VALUES (2, 'notices', 'e18af34f0f10832b5342fa5094a83b43', 'a', 1, '{"about":{},"at":"2026-03-02","because":{"number":2,"of":"step","recordedAt":"2026-03-02T10:00:00Z","step":"s2","tag":"PlanDelivered"},"clause":"plan-in-hands","id":"e18af34f0f10832b5342fa5094a83b43","notice":"everyone-in-the-plan-has-it","safety":false,"to":"mother","trajectory":"a"}', 0, 0, false, NULL, NULL, NULL);
INSERT INTO omringd.notices OVERRIDING SYSTEM VALUE VALUES (4, 'notices', '513a0136c481a74af0fa9520d4d03275', 'family-1', 0, '{"about":{},"at":"2026-03-02","because":{"number":4,"of":"step","recordedAt":"2026-03-02T10:00:00Z","step":"s4","tag":"PlanDelivered"},"clause":"plan-in-hands","id":"513a0136c481a74af0fa9520d4d03275","notice":"everyone-in-the-plan-has-it","safety":true,"to":"mother","trajectory":"family-1"}', 0, 0, false, NULL, NULL, NULL);
INSERT INTO omringd.notices OVERRIDING SYSTEM VALUE VALUES (7, 'notices', 'e1facc68b64961d17ae2678f2bf601b2', 'b', 1, '{"about":{},"at":"2026-03-02","because":{"number":7,"of":"step","recordedAt":"2026-03-02T10:00:00Z","step":"s7","tag":"PlanDelivered"},"clause":"plan-in-hands","id":"e1facc68b64961d17ae2678f2bf601b2","notice":"everyone-in-the-plan-has-it","safety":false,"to":"mother","trajectory":"b"}', 0, 0, false, NULL, NULL, NULL);
INSERT INTO omringd.notices OVERRIDING SYSTEM VALUE VALUES (8, 'notices', '63d1ed087574a920e427010de1e7ca9e', 'family-1', 1, '{"about":{},"at":"2026-03-02","because":{"number":8,"of":"step","recordedAt":"2026-03-02T10:00:00Z","step":"s8","tag":"PlanDelivered"},"clause":"plan-in-hands","id":"63d1ed087574a920e427010de1e7ca9e","notice":"everyone-in-the-plan-has-it","safety":false,"to":"father","trajectory":"family-1"}', 0, 0, false, NULL, NULL, NULL);
INSERT INTO omringd.notices OVERRIDING SYSTEM VALUE VALUES (1, 'notices', 'e028587d36ff131c219cf00e1ca9b04e', 'a', 1, NULL, 0, 0, false, NULL, NULL, NULL);
INSERT INTO omringd.notices OVERRIDING SYSTEM VALUE VALUES (3, 'notices', '91d3f5ea2c9dba96b9240002c234286d', 'family-1', 1, '{"about":{},"at":"2026-03-02","because":{"number":3,"of":"step","recordedAt":"2026-03-02T10:00:00Z","step":"s3","tag":"PlanDelivered"},"clause":"plan-in-hands","id":"91d3f5ea2c9dba96b9240002c234286d","notice":"everyone-in-the-plan-has-it","safety":false,"to":"mother","trajectory":"family-1"}', 2, 1772500000000, true, NULL, NULL, NULL);
INSERT INTO omringd.notices OVERRIDING SYSTEM VALUE VALUES (5, 'notices', '51238324af98fc0a6f65cf678f890522', 'b', 1, '{"about":{},"at":"2026-03-02","because":{"number":5,"of":"step","recordedAt":"2026-03-02T10:00:00Z","step":"s5","tag":"PlanDelivered"},"clause":"plan-in-hands","id":"51238324af98fc0a6f65cf678f890522","notice":"everyone-in-the-plan-has-it","safety":false,"to":"mother","trajectory":"b"}', 0, 1772400000000, false, NULL, NULL, NULL);
INSERT INTO omringd.notices OVERRIDING SYSTEM VALUE VALUES (6, 'notices', 'a7558e598a3dc1b98adaedd4f9a436b2', 'b', 1, '{"about":{},"at":"2026-03-02","because":{"number":6,"of":"step","recordedAt":"2026-03-02T10:00:00Z","step":"s6","tag":"PlanDelivered"},"clause":"plan-in-hands","id":"a7558e598a3dc1b98adaedd4f9a436b2","notice":"everyone-in-the-plan-has-it","safety":false,"to":"father","trajectory":"b"}', 1, 0, false, 'refused', 'no such address', '2026-03-02T10:00:00Z');
INSERT INTO omringd.omringd VALUES (4);
INSERT INTO omringd.positions VALUES (22);
INSERT INTO omringd.steps OVERRIDING SYSTEM VALUE VALUES (1, 'family-1', 1, '1', '{"at":"2026-03-02","by":"consultant","id":"1","number":1,"packs":["charter@0.1.0"],"recordedAt":"2026-03-02","schema":1,"step":{"person":"consultant","role":"consultant","step":"PersonJoined"},"trajectory":"family-1","under":"take-part"}', '894abbaae080d6b17384a9e8ace76f937d244ca0d797d3fa55b9f337cb4194a7', 1);
INSERT INTO omringd.steps OVERRIDING SYSTEM VALUE VALUES (2, 'family-1', 2, '2', '{"at":"2026-03-02","by":"care-worker","id":"2","number":2,"packs":["charter@0.1.0"],"recordedAt":"2026-03-02","schema":1,"step":{"person":"care-worker","role":"care-worker","step":"PersonJoined"},"trajectory":"family-1","under":"take-part"}', 'b0aca7693fde4653172f15b1c46d75423d6e34baf8be2766c42b6e11e63e37ee', 2);
INSERT INTO omringd.steps OVERRIDING SYSTEM VALUE VALUES (3, 'family-1', 3, '3', '{"at":"2026-03-02","by":"mother","id":"3","number":3,"packs":["charter@0.1.0"],"recordedAt":"2026-03-02","schema":1,"step":{"person":"mother","role":"parent","step":"PersonJoined"},"trajectory":"family-1","under":"take-part"}', '756386c6e6c966f8aa30d4c7518b590ebdef19620fd872c479d07cdfa5564bc8', 3);
INSERT INTO omringd.steps OVERRIDING SYSTEM VALUE VALUES (4, 'family-1', 4, '4', '{"at":"2026-03-02","by":"consultant","id":"4","number":4,"packs":["charter@0.1.0"],"recordedAt":"2026-03-02","schema":1,"step":{"child":"teenager","speaks":"own","step":"ChildJoined"},"trajectory":"family-1","under":"work-with-the-family"}', '43b9093e61493d65102e232f1fd72c118847981347df1bc2d6550482619c1e03', 4);
INSERT INTO omringd.steps OVERRIDING SYSTEM VALUE VALUES (5, 'family-1', 5, '5', '{"at":"2026-03-02","by":"consultant","id":"5","number":5,"packs":["charter@0.1.0"],"recordedAt":"2026-03-02","schema":1,"step":{"child":"baby","speaks":"another","step":"ChildJoined"},"trajectory":"family-1","under":"work-with-the-family"}', '7c5aa278a5cfc1e6ff8b52dfd851c04feac62b73f5c17a06cf20b0d11da1364f', 5);
INSERT INTO omringd.steps OVERRIDING SYSTEM VALUE VALUES (6, 'family-1', 6, '6', '{"at":"2026-03-02","by":"mother","id":"6","number":6,"packs":["charter@0.1.0"],"recordedAt":"2026-03-02","schema":1,"step":{"as":"parent","children":[],"from":"mother","goesWell":"asked-not-answered","mustHappen":"asked-not-answered","signal":"signal-6","step":"SignalReceived","worries":{"about":["teenager","baby"],"by":"mother","text":"…"}},"trajectory":"family-1","under":"raise-a-signal"}', 'bce7694f21f1be4a65d358a60b2ee85ca7b10bd60ac260268f099b0a1efd1845', 6);
INSERT INTO omringd.steps OVERRIDING SYSTEM VALUE VALUES (7, 'family-1', 7, '7', '{"at":"2026-03-02","by":"consultant","id":"7","number":7,"packs":["charter@0.1.0"],"recordedAt":"2026-03-02","schema":1,"step":{"children":["teenager","baby"],"considered":[],"family":"family","holder":"consultant","reason":{"about":["teenager","baby"],"by":"consultant","text":"…"},"step":"TrajectoryOpened"},"trajectory":"family-1","under":"hold-the-public-mandate"}', 'b0d3ae6a958e6c2f265fad0a79574f01b6877e8ca294e93e5402d2628ff0663a', 7);
INSERT INTO omringd.steps OVERRIDING SYSTEM VALUE VALUES (8, 'family-1', 8, '8', '{"at":"2026-03-02","by":"consultant","id":"8","number":8,"packs":["charter@0.1.0"],"recordedAt":"2026-03-02","schema":1,"step":{"answers":[],"children":["teenager","baby"],"contributors":["consultant","care-worker","mother"],"danger":"danger","impact":{"about":["teenager","baby"],"by":"consultant","text":"…"},"step":"DangerStated","what":{"about":["teenager","baby"],"by":"consultant","text":"…"}},"trajectory":"family-1","under":"set-the-what"}', '634e1644990172ba8bd056379383356483ef04b29ceba1b78e5518a8fc34a594', 8);
INSERT INTO omringd.steps OVERRIDING SYSTEM VALUE VALUES (9, 'family-1', 9, '9', '{"at":"2026-03-02","by":"consultant","id":"9","number":9,"packs":["charter@0.1.0"],"recordedAt":"2026-03-02","schema":1,"step":{"children":["teenager","baby"],"danger":"danger","goal":"danger-goal","says":{"about":["teenager","baby"],"by":"consultant","text":"…"},"step":"GoalSet"},"trajectory":"family-1","under":"set-the-what"}', '7b8b5a29c1fdbb93da95f5b55f86ceecaf8540fc2480fc2825d65182dbe8f13b', 9);
INSERT INTO omringd.steps OVERRIDING SYSTEM VALUE VALUES (10, 'family-1', 10, '10', '{"at":"2026-03-02","by":"mother","id":"10","number":10,"packs":["charter@0.1.0"],"recordedAt":"2026-03-02","schema":1,"step":{"danger":"danger","question":"safe-enough@1","rater":"mother","step":"Scaled","ten":{"about":["teenager","baby"],"by":"mother","text":"…"},"value":5,"zero":{"about":["teenager","baby"],"by":"mother","text":"…"}},"trajectory":"family-1","under":"take-part"}', 'a31689fa3502bb59c1e8ad5dbc5ec3424da679f5c5a32250cffdc34d68290985', 10);
INSERT INTO omringd.steps OVERRIDING SYSTEM VALUE VALUES (11, 'family-1', 11, '11', '{"at":"2026-03-02","by":"consultant","id":"11","number":11,"packs":["charter@0.1.0"],"recordedAt":"2026-03-02","schema":1,"step":{"acknowledgedBy":["consultant","care-worker","mother"],"says":{"about":["teenager","baby"],"by":"consultant","text":"…"},"step":"WithdrawalAgreed"},"trajectory":"family-1","under":"set-the-what"}', 'dd9601f54eb6629dd8f1cfa85c4fcc209be0c6c60dab74152eec455903b081cc', 11);
INSERT INTO omringd.steps OVERRIDING SYSTEM VALUE VALUES (23, 'a.family-2', 1, '1', '{"at":"2026-03-02","by":"teacher","id":"1","number":1,"packs":["charter@1.0.0"],"recordedAt":"2026-03-02T09:30:00Z","schema":1,"step":{"as":"referrer","children":[],"from":"teacher","goesWell":"asked-not-answered","mustHappen":"asked-not-answered","signal":"signal-1","step":"SignalReceived","worries":{"about":["noor"],"by":"teacher","text":"Hij is ’s nachts alleen. 他晚上一个人。"}},"trajectory":"a.family-2","under":"raise-a-signal"}', 'ac04c898ef452a83e3194a9d22397ae0c4eaa4da0e602fcc94f8c80c1ba2abf9', NULL);
INSERT INTO omringd.steps OVERRIDING SYSTEM VALUE VALUES (24, 'a.family-2', 2, 'own-id', '{"at":"2026-03-02","by":"teacher","id":"own-id","number":2,"packs":["charter@1.0.0"],"recordedAt":"2026-03-02T09:30:00Z","schema":1,"step":{"as":"referrer","children":[],"from":"teacher","goesWell":"asked-not-answered","mustHappen":"asked-not-answered","signal":"signal-2","step":"SignalReceived","worries":{"about":["noor"],"by":"teacher","text":"half a pair \ud83d, \u0000   \\ \"quoted\" 👧"}},"trajectory":"a.family-2","under":"raise-a-signal"}', 'b154cc52f48aae66c9af13bbfe35ce4f39a339e53386aaa1549261c4befbe52c', NULL);
INSERT INTO omringd.steps OVERRIDING SYSTEM VALUE VALUES (25, 'a.family-2', 3, '3', '{"at":"2026-03-02","by":"teacher","id":"3","number":3,"packs":["charter@1.0.0"],"recordedAt":"2026-03-02T09:30:00Z","schema":1,"step":{"as":"referrer","children":[],"from":"teacher","goesWell":"asked-not-answered","mustHappen":"asked-not-answered","signal":"signal-3","step":"SignalReceived","worries":{"about":["noor"],"by":"teacher","text":"x"}},"trajectory":"a.family-2","under":"raise-a-signal"}', '3cd115f0b12a728e7e30ff5764a4fddc269631fda71a9334b2db625094bdaf8c', NULL);
SELECT pg_catalog.setval('omringd.notices_nth_seq', 8, true);
SELECT pg_catalog.setval('omringd.steps_arrived_seq', 25, true);
ALTER TABLE ONLY omringd.consumers
    ADD CONSTRAINT consumers_pkey PRIMARY KEY (name);
ALTER TABLE ONLY omringd.notices
    ADD CONSTRAINT notices_outbox_id_key UNIQUE (outbox, id);
ALTER TABLE ONLY omringd.notices
    ADD CONSTRAINT notices_pkey PRIMARY KEY (nth);
ALTER TABLE ONLY omringd.snapshots
    ADD CONSTRAINT snapshots_pkey PRIMARY KEY (trajectory);
ALTER TABLE ONLY omringd.steps
    ADD CONSTRAINT steps_pkey PRIMARY KEY (trajectory, number);
ALTER TABLE ONLY omringd.steps
    ADD CONSTRAINT steps_trajectory_id_key UNIQUE (trajectory, id);
CREATE INDEX notices_holding ON omringd.notices USING btree (outbox, trajectory, line, nth) WHERE holds;
CREATE INDEX notices_later ON omringd.notices USING btree (outbox, at) WHERE ((notice IS NOT NULL) AND (parked IS NULL) AND (at > 0));
CREATE INDEX notices_of ON omringd.notices USING btree (trajectory);
CREATE INDEX notices_parked ON omringd.notices USING btree (outbox, line, nth) WHERE (parked IS NOT NULL);
CREATE INDEX notices_waiting ON omringd.notices USING btree (outbox, line, nth, at) WHERE ((notice IS NOT NULL) AND (parked IS NULL));
CREATE UNIQUE INDEX steps_by_position ON omringd.steps USING btree ("position") WHERE ("position" IS NOT NULL);
CREATE INDEX steps_waiting ON omringd.steps USING btree (arrived) WHERE ("position" IS NULL);
