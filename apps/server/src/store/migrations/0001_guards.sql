-- Rules that must never break, kept by the database itself.

CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint

-- Nobody is double-booked.
ALTER TABLE reservations ADD CONSTRAINT nobody_is_double_booked
  EXCLUDE USING gist (tenant_id WITH =, person_id WITH =, during WITH &&);
--> statement-breakpoint

-- Nobody gets more partners than they take. The participant's row is locked, so that two pairings count after one another.
CREATE FUNCTION keep_capacity() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  taker record;
  takes integer;
  has integer;
BEGIN
  FOR taker IN SELECT * FROM (VALUES (NEW.first_id, NEW.first_role), (NEW.second_id, NEW.second_role)) AS t(person, role)
  LOOP
    PERFORM 1 FROM participants p
      WHERE p.tenant_id = NEW.tenant_id AND p.programme_id = NEW.programme_id AND p.person_id = taker.person
      FOR UPDATE;
    SELECT coalesce(sum((r->>'capacity')::integer), 0) INTO takes
      FROM participants p, jsonb_array_elements(p.roles) r
      WHERE p.tenant_id = NEW.tenant_id AND p.programme_id = NEW.programme_id AND p.person_id = taker.person
        AND r->>'role' = taker.role;
    SELECT count(*) INTO has FROM pairs
      WHERE tenant_id = NEW.tenant_id AND programme_id = NEW.programme_id AND state = 'active' AND id <> NEW.id
        AND ((first_id = taker.person AND first_role = taker.role) OR (second_id = taker.person AND second_role = taker.role));
    IF has >= takes THEN
      RAISE EXCEPTION 'capacity of % as % is used up', taker.person, taker.role
        USING ERRCODE = 'check_violation', CONSTRAINT = 'capacity';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_capacity BEFORE INSERT OR UPDATE OF state ON pairs
  FOR EACH ROW WHEN (NEW.state = 'active') EXECUTE FUNCTION keep_capacity();
--> statement-breakpoint

-- Tenants never meet. Every transaction becomes this role (which row-level security binds, unlike the owner's or a
-- superuser's) and names its tenant; a transaction that names none sees nothing.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tandem_app') THEN
    CREATE ROLE tandem_app NOLOGIN NOSUPERUSER NOBYPASSRLS;
  END IF;
EXCEPTION
  -- Another database of the same server created it at this moment.
  WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
--> statement-breakpoint
GRANT tandem_app TO CURRENT_USER;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO tandem_app;
--> statement-breakpoint
GRANT SELECT ON tenants TO tandem_app;
--> statement-breakpoint
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['programmes', 'people', 'participants', 'proposals', 'pairs', 'series', 'check_ins',
    'reservations', 'agenda_items', 'pulses', 'intentions', 'subscriptions']
  LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO tandem_app', name);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY own_tenant ON %I USING (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', name);
  END LOOP;
END $$;
