"""Skills: uploaded, listed, replaced, deleted."""

from __future__ import annotations

from examples.show import call, result
from gumgloo import Gumloop

TEXT = "# Brew tea\n\nTwo minutes at 80 degrees.\n"


def main() -> None:
    """Run the example with the credentials of the environment."""
    with Gumloop() as client:
        call("client.skills.create({'SKILL.md': '...'})")
        skill = client.skills.create({"SKILL.md": TEXT}).skill
        result(f"{skill.id}: {skill.name}, version {skill.major_version}")

        call("client.skills.update(skill.id, {...}, progress=...)")
        updated = client.skills.update(
            skill.id,
            {"SKILL.md": b"# Brew better tea\n"},
            progress=lambda sent, total: result(f"{sent} of {total} bytes"),
        ).skill
        result(f"{updated.name}, version {updated.major_version}")

        call("for skill in client.skills.list(): ...    # all pages")
        for one in client.skills.list():
            result(one.name)

        call("client.skills.delete(skill.id)")
        result(client.skills.delete(skill.id))


if __name__ == "__main__":
    main()
