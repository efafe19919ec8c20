"""A real SMTP server (aiosmtpd) that keeps what it takes: mail_server.py FOLDER [CERTIFICATE KEY] [USER PASSWORD].

It says its port and its process on standard output. What it does depends on the mailbox: busy@ gets 451, gone@ 550,
full@ 452 and spam@ 554 after the text, stuck@ no answer at all, lost@ is kept and the connection cut without an answer.
"""
import asyncio
import os
import ssl
import sys
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult


class Keeper:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        word = address.split("@")[0]
        if word == "busy":
            return "451 4.2.1 Try again later"
        if word == "gone":
            return "550 5.1.1 No such mailbox"
        if word == "stuck":
            await asyncio.sleep(3600)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        word = envelope.rcpt_tos[0].split("@")[0]
        if word == "full":
            return "452 4.3.1 No room now"
        if word == "spam":
            return "554 5.7.1 Not wanted"
        self.count += 1
        secure = "TLS" if session.ssl else "clear"
        head = f"{envelope.mail_from} {envelope.rcpt_tos[0]} {secure} {session.authenticated}\r\n"
        part = self.folder / f"{self.count:04}.part"
        part.write_bytes(head.encode() + envelope.original_content)
        part.rename(self.folder / f"{self.count:04}.eml")
        if word == "lost":
            server.transport.abort()
        return "250 Kept"


async def serve(folder, rest):
    keeper = Keeper(folder)
    options = {"hostname": "mail.test", "decode_data": False}
    if len(rest) in (2, 4) and Path(rest[0]).is_file():
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(rest[0], rest[1])
        options["tls_context"] = context
        rest = rest[2:]
    if rest:
        user, password = (word.encode() for word in rest)
        options["auth_required"] = True
        options["auth_require_tls"] = "tls_context" in options
        options["authenticator"] = lambda server, session, envelope, mechanism, data: AuthResult(
            success=data.login == user and data.password == password)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(keeper, loop=loop, **options), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], os.getpid(), flush=True)
    parent = os.getppid()
    while os.getppid() == parent:
        await asyncio.sleep(1)


asyncio.run(serve(sys.argv[1], sys.argv[2:]))
