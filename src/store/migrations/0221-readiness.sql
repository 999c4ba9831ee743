-- Why: whoever watches the platform must see whether its schema is current (clause 9.6.4). Class: local. Size: no rows touched. Undo: revoke it.
grant select on schema_migration to zhixing_app;
