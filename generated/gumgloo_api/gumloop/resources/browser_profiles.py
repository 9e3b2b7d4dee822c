"""browser_profiles: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.browser_profile import BrowserProfile
    from ..models.browser_profile_cookie import BrowserProfileCookie
    from ..models.browser_profile_delete_response import BrowserProfileDeleteResponse
    from ..models.browser_profile_import_response import BrowserProfileImportResponse
    from ..models.browser_profiles_response import BrowserProfilesResponse


class BrowserProfiles:
    """`browser_profiles`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create(
        self,
        name: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrowserProfile:
        """Make a browser profile

        Makes a profile. Takes no `team_id`; team keys are refused. Known from the SDK alone.
        Not idempotent.

        Args:
            name: Not blank.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createBrowserProfile`, POST /browser-profiles.
        """
        from ..operations.browser_profiles import create_browser_profile as op

        call = op.request(
            name=name,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def delete(
        self,
        profile_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrowserProfileDeleteResponse:
        """Delete a browser profile

        Deletes a profile. Takes no `team_id`; team keys are refused. Known from the SDK alone.

        Args:
            profile_id: The profile.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `deleteBrowserProfile`, DELETE /browser-profiles/{profile_id}.
        """
        from ..operations.browser_profiles import delete_browser_profile as op

        call = op.request(
            profile_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get(
        self,
        profile_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrowserProfile:
        """Get a browser profile

        One profile. Takes no `team_id`; team keys are refused. Known from the SDK alone.

        Args:
            profile_id: The profile.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getBrowserProfile`, GET /browser-profiles/{profile_id}.
        """
        from ..operations.browser_profiles import get_browser_profile as op

        call = op.request(
            profile_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def import_cookies(
        self,
        profile_id: str,
        *,
        cookies: Sequence[BrowserProfileCookie | Mapping[str, Any]],
        url: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        team_id_query: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrowserProfileImportResponse:
        """Import cookies into a browser profile

        Stores cookies in a profile; `default` is the default one. Cookies that are expired or
        malformed, or that `url` leaves out, are skipped. Team keys are refused. The SDK
        sends a team in the body, in the query, or a different one in each.

        Args:
            profile_id: The profile, or `default`.
            cookies: See the spec.
            url: Takes only the cookies of this site, and replaces those that the profile has of
                it.
            team_id: The team that owns the profile.
            team_id_query: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `importBrowserProfileCookies`, POST /browser-profiles/{profile_id}/cookies.
        """
        from ..operations.browser_profiles import import_browser_profile_cookies as op

        call = op.request(
            profile_id,
            cookies=cookies,
            url=url,
            team_id=team_id,
            team_id_query=team_id_query,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list(
        self,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrowserProfilesResponse:
        """List the browser profiles

        The profiles of the caller or of a team. Team keys are refused.

        Args:
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listBrowserProfiles`, GET /browser-profiles.
        """
        from ..operations.browser_profiles import list_browser_profiles as op

        call = op.request(
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def update(
        self,
        profile_id: str,
        *,
        name: str | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrowserProfile:
        """Change a browser profile

        Gives a profile another name, or makes it the default. Takes no `team_id`; team keys are
        refused. Known from the SDK alone.

        Args:
            profile_id: The profile.
            name: Not blank.
            is_default: Only `true`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateBrowserProfile`, PATCH /browser-profiles/{profile_id}.
        """
        from ..operations.browser_profiles import update_browser_profile as op

        call = op.request(
            profile_id,
            name=name,
            is_default=is_default,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncBrowserProfiles:
    """`browser_profiles`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(
        self,
        name: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrowserProfile:
        """Make a browser profile

        Makes a profile. Takes no `team_id`; team keys are refused. Known from the SDK alone.
        Not idempotent.

        Args:
            name: Not blank.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createBrowserProfile`, POST /browser-profiles.
        """
        from ..operations.browser_profiles import create_browser_profile as op

        call = op.request(
            name=name,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def delete(
        self,
        profile_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrowserProfileDeleteResponse:
        """Delete a browser profile

        Deletes a profile. Takes no `team_id`; team keys are refused. Known from the SDK alone.

        Args:
            profile_id: The profile.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `deleteBrowserProfile`, DELETE /browser-profiles/{profile_id}.
        """
        from ..operations.browser_profiles import delete_browser_profile as op

        call = op.request(
            profile_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get(
        self,
        profile_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrowserProfile:
        """Get a browser profile

        One profile. Takes no `team_id`; team keys are refused. Known from the SDK alone.

        Args:
            profile_id: The profile.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getBrowserProfile`, GET /browser-profiles/{profile_id}.
        """
        from ..operations.browser_profiles import get_browser_profile as op

        call = op.request(
            profile_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def import_cookies(
        self,
        profile_id: str,
        *,
        cookies: Sequence[BrowserProfileCookie | Mapping[str, Any]],
        url: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        team_id_query: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrowserProfileImportResponse:
        """Import cookies into a browser profile

        Stores cookies in a profile; `default` is the default one. Cookies that are expired or
        malformed, or that `url` leaves out, are skipped. Team keys are refused. The SDK
        sends a team in the body, in the query, or a different one in each.

        Args:
            profile_id: The profile, or `default`.
            cookies: See the spec.
            url: Takes only the cookies of this site, and replaces those that the profile has of
                it.
            team_id: The team that owns the profile.
            team_id_query: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `importBrowserProfileCookies`, POST /browser-profiles/{profile_id}/cookies.
        """
        from ..operations.browser_profiles import import_browser_profile_cookies as op

        call = op.request(
            profile_id,
            cookies=cookies,
            url=url,
            team_id=team_id,
            team_id_query=team_id_query,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def list(
        self,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrowserProfilesResponse:
        """List the browser profiles

        The profiles of the caller or of a team. Team keys are refused.

        Args:
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listBrowserProfiles`, GET /browser-profiles.
        """
        from ..operations.browser_profiles import list_browser_profiles as op

        call = op.request(
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def update(
        self,
        profile_id: str,
        *,
        name: str | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrowserProfile:
        """Change a browser profile

        Gives a profile another name, or makes it the default. Takes no `team_id`; team keys are
        refused. Known from the SDK alone.

        Args:
            profile_id: The profile.
            name: Not blank.
            is_default: Only `true`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateBrowserProfile`, PATCH /browser-profiles/{profile_id}.
        """
        from ..operations.browser_profiles import update_browser_profile as op

        call = op.request(
            profile_id,
            name=name,
            is_default=is_default,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
