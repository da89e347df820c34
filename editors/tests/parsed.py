"""What is read without the editor, where the editor itself is not to be had."""

import json
import re

import tools

try:
    import tomllib
except ImportError:
    tomllib = None


def toml(path):
    """A TOML file, by what Python has from 3.11 on."""
    if tomllib is None:
        raise tools.Skip("Python is older than 3.11 and reads no TOML")
    return tomllib.loads((tools.EDITORS / path).read_text())


def test_helix_configuration_is_read(test):
    configuration = toml("helix/languages.toml")
    tools.equal(configuration["language-server"]["resolint"]["args"], ["lsp"], "the command line")
    for language in configuration["language"]:
        tools.equal(language["language-servers"], ["resolint"], language["name"])
        queries = tools.EDITORS / "helix/queries" / language["name"] / "highlights.scm"
        tools.equal(queries.read_text(), f"; inherits: {language['grammar']}\n", str(queries))


def test_zed_extension_is_read(test):
    folder = tools.EDITORS / "zed"
    extension = toml("zed/extension.toml")
    cargo = toml("zed/Cargo.toml")
    language = toml("zed/languages/un-resolution/config.toml")
    server = extension["language_servers"]["resolint"]
    tools.equal(server["languages"], [language["name"]], "the languages")
    tools.equal(server["language_ids"], {language["name"]: "un-resolution"}, "their names in the protocol")
    tools.equal(cargo["package"]["version"], extension["version"], "the versions")
    assert (folder / cargo["lib"]["path"]).is_file()


def test_sublime_settings_are_read(test):
    text = (tools.EDITORS / "sublime/LSP-resolint.sublime-settings").read_text()
    settings = json.loads(re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE))
    client = settings["clients"]["resolint"]
    tools.equal(client["command"], ["resolint", "lsp"], "the command line")
    syntax = (tools.EDITORS / "sublime/UN-Resolution.sublime-syntax").read_text()
    assert f"\nscope: {client['selector']}\n" in syntax, "the selector is the scope of the syntax"


def test_vim_and_neovim_have_the_same_colours_and_compiler(test):
    for file in ("syntax/un-resolution.vim", "compiler/resolint.vim"):
        one, other = (tools.EDITORS / editor / file for editor in ("vim", "neovim"))
        assert one.read_bytes() == other.read_bytes(), f"{one} and {other} differ: copy one over the other"


def test_the_program_is_called_by_commands_it_has(test):
    said = tools.run(test.resolint, "--help").stdout
    for command in ("check", "lsp"):
        assert f"\n  {command} " in said, f"resolint has no {command}"
