"""The people of a small office, one a role, and two more for what one person may not do."""

from dossier.casework import ROLES, Account, Role
from storage import Store

PEOPLE: dict[Role, Account] = {
    role: Account(f"akun-{role}", role, f"Petugas {role}", frozenset({role})) for role in ROLES
}
CS = PEOPLE["cs_helpdesk"]
LOKET = PEOPLE["loket_pendaftaran"]
VERIFIER = PEOPLE["verifikasi"]
KADIS = PEOPLE["kepala_dinas"]
OPERATOR = PEOPLE["operator"]
SECOND_CS = Account("akun-cs-2", "cs2", "Petugas CS kedua", frozenset({"cs_helpdesk"}))
BOTH = Account(
    "akun-cs-verifikasi",
    "keduanya",
    "Petugas dua meja",
    frozenset({"cs_helpdesk", "verifikasi"}),
)


def hire(store: Store) -> None:
    """Give everybody an account that no password opens; tests of logging in make their own."""
    with store.work() as work:
        for each in (*PEOPLE.values(), SECOND_CS, BOTH):
            work.accounts.add(each, "-")
        work.commit()
