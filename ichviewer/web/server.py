"""The HTTP server: ``ichviewer serve``."""

from __future__ import annotations

import ipaddress

from ichviewer.domain.errors import IchviewerError
from ichviewer.web.application import WebServices, create_application
from ichviewer.web.upload import UploadLimits

DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = 8765


class ServerError(IchviewerError):
    """The server cannot be started."""


def serve(
    services: WebServices, host: str = DEFAULT_HOST, port: int = DEFAULT_PORT, limits: UploadLimits | None = None
) -> int:
    """Serve until interrupted.

    Parameters
    ----------
    host
        Address to listen on; by default this machine only. Uploads are not encrypted and there are no accounts: put a
        proxy that has both before an address that others can reach.
    port
        1..65535.

    Returns
    -------
    int
        Exit status: 0 after an orderly end.

    Raises
    ------
    ServerError
        If the address cannot be used.
    """
    import socket

    import uvicorn

    hosts = ("127.0.0.1", "localhost") if is_loopback(host) else ("*",)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
    except (OSError, OverflowError) as error:
        listener.close()
        raise ServerError(
            f"The server cannot listen on {host} port {port} ({error}). Choose another --host or --port."
        ) from error
    application = create_application(services, limits, hosts)
    server = uvicorn.Server(uvicorn.Config(application, log_level="warning", access_log=False, server_header=False))
    try:
        server.run(sockets=[listener])
    except KeyboardInterrupt:  # uvicorn hands the signal on after its orderly end
        pass
    finally:
        listener.close()
    return 0


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach a server on `host`."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
