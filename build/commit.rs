//! The commit that a release is built from, for `resolint --version`.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// Hands the version to the program: with the commit where one is known. A development build has none, so that a commit
/// does not make everything be compiled again.
pub fn tell() {
    let version = env::var("CARGO_PKG_VERSION").unwrap_or_default();
    let is_release = env::var("PROFILE").is_ok_and(|profile| profile == "release");
    println!("cargo:rerun-if-env-changed=RESOLINT_COMMIT");
    println!("cargo:rerun-if-changed=build/commit.rs");
    let commit = if is_release { given().or_else(packaged).or_else(checked_out) } else { None };
    match commit {
        Some(commit) => {
            println!("cargo:rustc-env=RESOLINT_VERSION={version} ({})", commit.get(..10).unwrap_or(&commit))
        }
        None => println!("cargo:rustc-env=RESOLINT_VERSION={version}"),
    }
}

/// Whoever builds without Git says what is built.
fn given() -> Option<String> {
    env::var("RESOLINT_COMMIT").ok().filter(|commit| is_commit(commit))
}

/// Cargo writes the commit into a package.
fn packaged() -> Option<String> {
    let text = fs::read_to_string(".cargo_vcs_info.json").ok()?;
    let commit = text.split("\"sha1\": \"").nth(1)?.split('"').next()?;
    is_commit(commit).then(|| commit.to_owned())
}

/// The commit of this working copy; that of a folder above is somebody else's.
fn checked_out() -> Option<String> {
    if !Path::new(".git").exists() {
        return None;
    }
    let commit = git(&["rev-parse", "HEAD"])?;
    println!("cargo:rerun-if-changed={}", git(&["rev-parse", "--git-path", "logs/HEAD"])?);
    is_commit(&commit).then_some(commit)
}

fn git(arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").args(arguments).output().ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok().map(|text| text.trim().to_owned())
}

fn is_commit(text: &str) -> bool {
    text.len() >= 7 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}
