"""The tables that Berkas began with."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TEXT = sa.Text()
_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    """From nothing."""
    op.create_table(
        "accounts",
        sa.Column("id", _TEXT, nullable=False),
        sa.Column("login", _TEXT, nullable=False),
        sa.Column("name", _TEXT, nullable=False),
        sa.Column("roles", _TEXT, nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("password_hash", _TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_accounts"),
        sa.UniqueConstraint("login", name="uq_accounts_login"),
    )
    op.create_table(
        "audit",
        sa.Column("case_id", _TEXT, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("actor", _TEXT, nullable=False),
        sa.Column("event", _TEXT, nullable=False),
        sa.Column("refs", _TEXT, nullable=False),
        sa.Column("digest", _TEXT, nullable=False),
        sa.Column("previous", _TEXT, nullable=False),
        sa.Column("mac", _TEXT, nullable=False),
        sa.PrimaryKeyConstraint("case_id", "number", name="pk_audit"),
    )
    op.create_table(
        "cases",
        sa.Column("id", _TEXT, nullable=False),
        sa.Column("applicant_name", _TEXT, nullable=False),
        sa.Column("applicant", _TEXT, nullable=True),
        sa.Column("sop", _TEXT, nullable=False),
        sa.Column("received", sa.Date(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("created_by", _TEXT, nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("ending", _TEXT, nullable=True),
        sa.Column("reached", sa.Integer(), nullable=False),
        sa.Column("holder", _TEXT, nullable=True),
        sa.Column("claimed_by", _TEXT, nullable=True),
        sa.Column("reading", _TEXT, nullable=False),
        sa.Column("registration", _TEXT, nullable=True),
        sa.Column("licence", _TEXT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("idempotency_account", _TEXT, nullable=True),
        sa.Column("idempotency_key", _TEXT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_cases"),
        sa.UniqueConstraint(
            "idempotency_account",
            "idempotency_key",
            name="uq_cases_idempotency_account_idempotency_key",
        ),
        sa.UniqueConstraint("licence", name="uq_cases_licence"),
        sa.UniqueConstraint("registration", name="uq_cases_registration"),
    )
    op.create_index("ix_cases_created_at", "cases", ["created_at"])
    op.create_index("ix_cases_ending_step", "cases", ["ending", "step"])
    op.create_table(
        "counters",
        sa.Column("name", _TEXT, nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_counters"),
    )
    op.create_table(
        "login_attempts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("login", _TEXT, nullable=False),
        sa.Column("address", _TEXT, nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("ok", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_login_attempts"),
    )
    op.create_index("ix_login_attempts_address_at", "login_attempts", ["address", "at"])
    op.create_index("ix_login_attempts_at", "login_attempts", ["at"])
    op.create_index("ix_login_attempts_login_at", "login_attempts", ["login", "at"])
    op.create_table(
        "workers",
        sa.Column("id", _TEXT, nullable=False),
        sa.Column("host", _TEXT, nullable=False),
        sa.Column("pid", sa.Integer(), nullable=False),
        sa.Column("children", sa.Integer(), nullable=False),
        sa.Column("started_at", _TIME, nullable=False),
        sa.Column("seen_at", _TIME, nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_workers"),
    )
    op.create_table(
        "files",
        sa.Column("case_id", _TEXT, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", _TEXT, nullable=False),
        sa.Column("sha256", _TEXT, nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("media_type", _TEXT, nullable=False),
        sa.Column("added_at", _TIME, nullable=False),
        sa.Column("added_by", _TEXT, nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_files_case_id_cases"),
        sa.PrimaryKeyConstraint("case_id", "number", name="pk_files"),
    )
    op.create_table(
        "jobs",
        sa.Column("id", _TEXT, nullable=False),
        sa.Column("case_id", _TEXT, nullable=False),
        sa.Column("queue", _TEXT, nullable=False),
        sa.Column("state", _TEXT, nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("waiting_since", _TIME, nullable=False),
        sa.Column("sent_at", _TIME, nullable=True),
        sa.Column("started_at", _TIME, nullable=True),
        sa.Column("finished_at", _TIME, nullable=True),
        sa.Column("lease_until", _TIME, nullable=True),
        sa.Column("worker", _TEXT, nullable=True),
        sa.Column("flow_run", _TEXT, nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("reason", _TEXT, nullable=True),
        sa.Column("pages", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_jobs_case_id_cases"),
        sa.PrimaryKeyConstraint("id", name="pk_jobs"),
    )
    op.create_index("ix_jobs_case_id", "jobs", ["case_id"])
    op.create_index("ix_jobs_state_queue_created_at", "jobs", ["state", "queue", "created_at"])
    op.create_table(
        "sessions",
        sa.Column("digest", _TEXT, nullable=False),
        sa.Column("account_id", _TEXT, nullable=False),
        sa.Column("csrf", _TEXT, nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("seen_at", _TIME, nullable=False),
        sa.Column("expires", _TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name="fk_sessions_account_id_accounts"
        ),
        sa.PrimaryKeyConstraint("digest", name="pk_sessions"),
    )
    op.create_index("ix_sessions_account_id", "sessions", ["account_id"])
    op.create_index("ix_sessions_expires", "sessions", ["expires"])
    op.create_table(
        "steps",
        sa.Column("case_id", _TEXT, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("before_step", sa.Integer(), nullable=True),
        sa.Column("before_ending", _TEXT, nullable=True),
        sa.Column("after_step", sa.Integer(), nullable=False),
        sa.Column("after_ending", _TEXT, nullable=True),
        sa.Column("action", _TEXT, nullable=False),
        sa.Column("role", _TEXT, nullable=False),
        sa.Column("by_account", _TEXT, nullable=True),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("reason", _TEXT, nullable=True),
        sa.Column("outside", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_steps_case_id_cases"),
        sa.PrimaryKeyConstraint("case_id", "number", name="pk_steps"),
    )
    op.create_table(
        "tokens",
        sa.Column("digest", _TEXT, nullable=False),
        sa.Column("account_id", _TEXT, nullable=False),
        sa.Column("name", _TEXT, nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("revoked", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name="fk_tokens_account_id_accounts"
        ),
        sa.PrimaryKeyConstraint("digest", name="pk_tokens"),
    )
    op.create_index("ix_tokens_account_id", "tokens", ["account_id"])
    op.create_table(
        "words",
        sa.Column("case_id", _TEXT, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", _TEXT, nullable=False),
        sa.Column("by_account", _TEXT, nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_words_case_id_cases"),
        sa.PrimaryKeyConstraint("case_id", "number", name="pk_words"),
    )
    op.create_table(
        "pages",
        sa.Column("case_id", _TEXT, nullable=False),
        sa.Column("recipe", _TEXT, nullable=False),
        sa.Column("file", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("file_page", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("job", _TEXT, nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_pages_case_id_cases"),
        sa.ForeignKeyConstraint(["job"], ["jobs.id"], name="fk_pages_job_jobs"),
        sa.PrimaryKeyConstraint("case_id", "recipe", "file", "file_page", name="pk_pages"),
    )
    op.create_index("ix_pages_at", "pages", ["at"])
    op.create_table(
        "readings",
        sa.Column("case_id", _TEXT, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("job", _TEXT, nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("sop", _TEXT, nullable=False),
        sa.Column("recipe", _TEXT, nullable=False),
        sa.Column("software", _TEXT, nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_readings_case_id_cases"),
        sa.ForeignKeyConstraint(["job"], ["jobs.id"], name="fk_readings_job_jobs"),
        sa.PrimaryKeyConstraint("case_id", "number", name="pk_readings"),
        sa.UniqueConstraint("job", name="uq_readings_job"),
    )
