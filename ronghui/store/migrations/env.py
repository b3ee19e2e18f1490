"""How Alembic runs the migrations: on the connection it is handed, inside that connection's transaction.

A developer writes a new one from the repository's root with
`alembic -c ronghui/store/migrations/alembic.ini revision --autogenerate -m "what changes"`.
"""

from alembic import context
from sqlalchemy import Connection

from ronghui.store.database import connect, database_url
from ronghui.store.schema import Base


def migrate(connection: Connection) -> None:
    context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()


if (given := context.config.attributes.get("connection")) is not None:
    migrate(given)
else:
    with connect(database_url()).execution_options(writes=True).begin() as own:
        migrate(own)
