"""Run by Alembic; the connection always comes from `migrate.py` or a test."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
