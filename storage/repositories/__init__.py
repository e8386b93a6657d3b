"""Queries, one repository for each thing that is kept; values of ``dossier`` go in and come out."""

from storage.repositories.accounts import Accounts
from storage.repositories.attempts import LoginAttempts
from storage.repositories.audit import Audit
from storage.repositories.cases import Cases
from storage.repositories.counters import Counters
from storage.repositories.files import Files
from storage.repositories.jobs import Jobs
from storage.repositories.pages import Pages
from storage.repositories.readings import Readings
from storage.repositories.sessions import Sessions
from storage.repositories.steps import Steps
from storage.repositories.tokens import Token, Tokens
from storage.repositories.words import Words
from storage.repositories.workers import Workers

__all__ = [
    "Accounts",
    "Audit",
    "Cases",
    "Counters",
    "Files",
    "Jobs",
    "LoginAttempts",
    "Pages",
    "Readings",
    "Sessions",
    "Steps",
    "Token",
    "Tokens",
    "Words",
    "Workers",
]
