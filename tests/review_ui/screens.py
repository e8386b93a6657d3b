"""What tests of the screens do again and again: somebody at a browser, a dossier with pictures."""

import contextlib
import io
import re
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import httpx
import uvicorn
from fastapi import FastAPI
from httpx import Response
from PIL import Image, ImageDraw

from checklist import sop
from checklist.evaluate import evaluate
from dossier.casework import Account, Case, PageReading
from dossier.model import Quality
from office import accounts, reading
from tests.checklist.company import COMPANY
from tests.office.paper import RECIPE, Office, paged

HTMX = {"HX-Request": "true"}

# The site is served without TLS. Left to itself each of hundreds of clients reads all certificate
# authorities, which takes as long as all that it asks.
_NO_AUTHORITIES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@dataclass(frozen=True)
class Served:
    """The application as a server on loopback, and the browsers that are open."""

    app: FastAPI
    address: str
    clients: list[httpx.Client] = field(default_factory=list)


@contextlib.contextmanager
def serving(app: FastAPI) -> Iterator[Served]:
    """Serve it with uvicorn, as in the office, on a free port."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen()  # who asks before uvicorn is up waits, and is not turned away
    config = uvicorn.Config(
        app, log_config=None, lifespan="on", access_log=False, timeout_graceful_shutdown=1
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    served = Served(app, f"http://127.0.0.1:{listener.getsockname()[1]}")
    yield served
    for client in served.clients:
        client.close()
    server.should_exit = True
    thread.join(10)
    listener.close()


@dataclass
class Browser:
    """Somebody who is logged in; forms carry the token of the session unless told otherwise."""

    client: httpx.Client
    csrf: str

    def get(self, address: str, **more) -> Response:
        return self.client.get(address, **more)

    def post(self, address: str, data: Mapping[str, str] | None = None, **more) -> Response:
        return self.client.post(address, data={"csrf": self.csrf, **(data or {})}, **more)


def browser(site: Served, office: Office, account: Account) -> Browser:
    """A browser with a session of the account."""
    opened = accounts.open_session(office.store, account, office.now())
    client = nobody(site)
    client.cookies.set("berkas", opened.secret)
    return Browser(client, opened.csrf)


def nobody(site: Served) -> httpx.Client:
    """A browser without a session; nothing is followed, so that every answer is seen."""
    client = httpx.Client(
        base_url=site.address, follow_redirects=False, timeout=20, verify=_NO_AUTHORITIES
    )
    site.clients.append(client)
    return client


def picture(text: str, size: tuple[int, int] = (827, 1169)) -> bytes:
    """A page as a JPEG."""
    image = Image.new("L", size, 255)
    ImageDraw.Draw(image).text((80, 90), text, fill=0)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=60)
    return out.getvalue()


def read_with_pictures(office: Office, case: Case, documents=COMPANY, changed=lambda made: made):
    """Let the machine read these documents and put a picture of each page into the objects."""
    fence, task = office.begin(case.id)
    read = changed(paged(documents, len(task.files)))
    images: list[tuple[str | None, str | None]] = []
    for page in read.pages:
        name = f"halaman {page.index + 1}"
        put = office.store.objects.put
        images.append((put(case.id, picture(name)), put(case.id, picture(name, (124, 175)))))
    rules = sop.load(task.rule_set)
    return reading.finish(
        office.store,
        fence,
        case.id,
        dossier=read,
        judgement=evaluate(read, rules, task.case.received, task.case.applicant),
        images=tuple(images),
        sop=rules.name,
        recipe=RECIPE,
        software="0.1.0",
        engines=(("tesseract", "5"),),
        models=(),
        seconds=1.5,
        now=office.now(),
    )


def keep_page(office: Office, case: Case, fence, number: int, quality: Quality) -> None:
    """Let the machine have read one more page of a reading that goes on."""
    page = paged(COMPANY).pages[number - 1]
    made = type(page)(
        index=number - 1, file=0, file_page=number, status="read", size=(827, 1169), quality=quality
    )
    small = office.store.objects.put(case.id, picture(f"halaman {number}", (124, 175)))
    reading.keep_page(
        office.store, fence, case.id, RECIPE, PageReading(0, made, None, small), office.now()
    )


def version_of(text: str) -> str:
    """The version that the form of the decision was made for."""
    found = re.search(r'name="versi" value="(\d+)"', text)
    assert found is not None
    return found[1]
