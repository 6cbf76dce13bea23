CREATE TABLE "open_twos" (
	"tenant_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"pair_id" uuid NOT NULL,
	"one_id" uuid NOT NULL,
	"other_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pair_members" (
	"tenant_id" uuid NOT NULL,
	"pair_id" uuid NOT NULL,
	"programme_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"place" smallint NOT NULL,
	CONSTRAINT "pair_members_tenant_id_pair_id_person_id_pk" PRIMARY KEY("tenant_id","pair_id","person_id"),
	CONSTRAINT "one_member_a_place" UNIQUE("tenant_id","pair_id","place"),
	CONSTRAINT "member_place" CHECK ("pair_members"."place" between 0 and 5),
	CONSTRAINT "member_role" CHECK ("pair_members"."role" in ('mentor', 'mentee', 'peer'))
);
--> statement-breakpoint

-- What was kept before: every pair has two members, a programme has pairs and no circles. Every tenant's rows change.
ALTER TABLE pairs NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE programmes NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE proposals NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
INSERT INTO pair_members (tenant_id, pair_id, programme_id, person_id, role, place)
  SELECT tenant_id, id, programme_id, first_id, first_role, 0 FROM pairs
  UNION ALL SELECT tenant_id, id, programme_id, second_id, second_role, 1 FROM pairs;
--> statement-breakpoint
INSERT INTO open_twos (tenant_id, programme_id, pair_id, one_id, other_id)
  SELECT tenant_id, programme_id, id, least(first_id, second_id), greatest(first_id, second_id)
  FROM pairs WHERE state = 'active';
--> statement-breakpoint
UPDATE programmes SET settings = '{"circleSize": null}'::jsonb || settings;
--> statement-breakpoint
UPDATE proposals SET result = '{"circles": null}'::jsonb || result WHERE result IS NOT NULL;
--> statement-breakpoint
ALTER TABLE pairs FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE programmes FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE proposals FORCE ROW LEVEL SECURITY;
--> statement-breakpoint

DROP TRIGGER keep_capacity ON pairs;
--> statement-breakpoint
DROP FUNCTION keep_capacity();
--> statement-breakpoint
ALTER TABLE "pairs" DROP CONSTRAINT "two_people";--> statement-breakpoint
ALTER TABLE "pairs" DROP CONSTRAINT "pair_roles";--> statement-breakpoint
ALTER TABLE "pairs" DROP CONSTRAINT "pairs_tenant_id_programme_id_first_id_participants_tenant_id_programme_id_person_id_fk";
--> statement-breakpoint
ALTER TABLE "pairs" DROP CONSTRAINT "pairs_tenant_id_programme_id_second_id_participants_tenant_id_programme_id_person_id_fk";
--> statement-breakpoint
DROP INDEX "one_open_pair_of_the_same_two";--> statement-breakpoint
DROP INDEX "pairs_of_first";--> statement-breakpoint
DROP INDEX "pairs_of_second";--> statement-breakpoint
ALTER TABLE "pairs" DROP COLUMN "first_id";--> statement-breakpoint
ALTER TABLE "pairs" DROP COLUMN "first_role";--> statement-breakpoint
ALTER TABLE "pairs" DROP COLUMN "second_id";--> statement-breakpoint
ALTER TABLE "pairs" DROP COLUMN "second_role";--> statement-breakpoint
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_tenant_id_programme_id_programmes_tenant_id_id_fk" FOREIGN KEY ("tenant_id","programme_id") REFERENCES "public"."programmes"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pairs" ADD CONSTRAINT "pair_of_programme" UNIQUE("tenant_id","programme_id","id");--> statement-breakpoint
ALTER TABLE "open_twos" ADD CONSTRAINT "one_open_pair_of_the_same_two" PRIMARY KEY("tenant_id","programme_id","one_id","other_id");--> statement-breakpoint
ALTER TABLE "open_twos" ADD CONSTRAINT "two_people" CHECK ("open_twos"."one_id" < "open_twos"."other_id");--> statement-breakpoint
ALTER TABLE "open_twos" ADD CONSTRAINT "one_of_two" FOREIGN KEY ("tenant_id","pair_id","one_id") REFERENCES "public"."pair_members"("tenant_id","pair_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_twos" ADD CONSTRAINT "other_of_two" FOREIGN KEY ("tenant_id","pair_id","other_id") REFERENCES "public"."pair_members"("tenant_id","pair_id","person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_members" ADD CONSTRAINT "member_of_pair" FOREIGN KEY ("tenant_id","programme_id","pair_id") REFERENCES "public"."pairs"("tenant_id","programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_members" ADD CONSTRAINT "member_takes_part" FOREIGN KEY ("tenant_id","programme_id","person_id") REFERENCES "public"."participants"("tenant_id","programme_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "twos_of_pair" ON "open_twos" USING btree ("tenant_id","pair_id");--> statement-breakpoint
CREATE INDEX "pairs_of_member" ON "pair_members" USING btree ("tenant_id","person_id");--> statement-breakpoint

-- Tenants never meet, in these tables as in every other.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['pair_members', 'open_twos']
  LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO tandem_app', name);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_tenant ON %I USING (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', name);
  END LOOP;
END $$;
--> statement-breakpoint

-- Nobody is in more pairs or circles than they take. The participant's row is locked, so that two count after one another.
CREATE FUNCTION keep_capacity() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  takes integer;
  has integer;
BEGIN
  IF NOT EXISTS (SELECT FROM pairs p WHERE p.tenant_id = NEW.tenant_id AND p.id = NEW.pair_id AND p.state = 'active') THEN
    RETURN NEW;
  END IF;
  PERFORM 1 FROM participants p
    WHERE p.tenant_id = NEW.tenant_id AND p.programme_id = NEW.programme_id AND p.person_id = NEW.person_id
    FOR UPDATE;
  SELECT coalesce(sum((r->>'capacity')::integer), 0) INTO takes
    FROM participants p, jsonb_array_elements(p.roles) r
    WHERE p.tenant_id = NEW.tenant_id AND p.programme_id = NEW.programme_id AND p.person_id = NEW.person_id
      AND r->>'role' = NEW.role;
  SELECT count(*) INTO has
    FROM pair_members m JOIN pairs p ON p.tenant_id = m.tenant_id AND p.id = m.pair_id
    WHERE m.tenant_id = NEW.tenant_id AND m.programme_id = NEW.programme_id AND m.person_id = NEW.person_id
      AND m.role = NEW.role AND m.pair_id <> NEW.pair_id AND p.state = 'active';
  IF has >= takes THEN
    RAISE EXCEPTION 'capacity of % as % is used up', NEW.person_id, NEW.role
      USING ERRCODE = 'check_violation', CONSTRAINT = 'capacity';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_capacity BEFORE INSERT ON pair_members FOR EACH ROW EXECUTE FUNCTION keep_capacity();
--> statement-breakpoint

-- The twos of an open pair or circle stand as long as it is open: each with everybody who has an earlier place.
CREATE FUNCTION open_twos_of_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO open_twos (tenant_id, programme_id, pair_id, one_id, other_id)
    SELECT m.tenant_id, m.programme_id, m.pair_id, least(m.person_id, NEW.person_id), greatest(m.person_id, NEW.person_id)
    FROM pair_members m JOIN pairs p ON p.tenant_id = m.tenant_id AND p.id = m.pair_id
    WHERE m.tenant_id = NEW.tenant_id AND m.pair_id = NEW.pair_id AND m.place < NEW.place AND p.state = 'active';
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER open_twos_of_member AFTER INSERT ON pair_members FOR EACH ROW EXECUTE FUNCTION open_twos_of_member();
--> statement-breakpoint
CREATE FUNCTION close_twos() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state = 'active' THEN
    RAISE EXCEPTION 'what has ended stays so' USING ERRCODE = 'check_violation', CONSTRAINT = 'ended_for_good';
  END IF;
  DELETE FROM open_twos WHERE tenant_id = NEW.tenant_id AND pair_id = NEW.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER close_twos AFTER UPDATE OF state ON pairs
  FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION close_twos();
--> statement-breakpoint

-- A pair is a mentor and a mentee, or two peers; a circle three to six peers. Looked at when the transaction commits.
CREATE FUNCTION members_go_together() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  tenant uuid := coalesce(NEW.tenant_id, OLD.tenant_id);
  pair uuid;
  roles text[];
BEGIN
  IF TG_TABLE_NAME = 'pairs' THEN
    pair := NEW.id;
  ELSE
    pair := coalesce(NEW.pair_id, OLD.pair_id);
  END IF;
  IF NOT EXISTS (SELECT FROM pairs p WHERE p.tenant_id = tenant AND p.id = pair) THEN
    RETURN NULL;
  END IF;
  SELECT coalesce(array_agg(m.role ORDER BY m.place), '{}') INTO roles
    FROM pair_members m WHERE m.tenant_id = tenant AND m.pair_id = pair;
  IF roles <> '{mentor,mentee}' AND NOT (cardinality(roles) BETWEEN 2 AND 6 AND 'peer' = ALL (roles)) THEN
    RAISE EXCEPTION 'no pair or circle: %', roles
      USING ERRCODE = 'check_violation', CONSTRAINT = 'members_go_together';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER members_go_together AFTER INSERT ON pairs
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION members_go_together();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER members_go_together AFTER INSERT OR UPDATE OR DELETE ON pair_members
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION members_go_together();
