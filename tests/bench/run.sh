#!/usr/bin/env bash
# Measures Besace and its peers in one run, in turn, and prints the ratios beside the bars that they are to reach.
#   BESACE_PEERS_DIR=FOLDER tests/bench/run.sh [ROUNDS]
# FOLDER holds the peers' programs with what they need from npm, and a corpus: README.md says how to make it.
# What is missing is said and left out. The figures stay in build/release/bench.jsonl.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
rounds=${1:-3}
peers=${BESACE_PEERS_DIR:-}
results=$root/build/release/bench.jsonl

say() { printf '%s\n' "$*" >&2; }

if [ ! -f "$peers/corpus/url-map.json" ]; then
    say "no corpus: BESACE_PEERS_DIR must name a folder with corpus/url-map.json"
    exit 2
fi

has_peers=yes
if ! command -v node >/dev/null; then
    has_peers=no
    say "skipped: every comparison with a peer, for there is no node"
elif [ ! -d "$peers/node_modules/jose" ]; then
    has_peers=no
    say "skipped: every comparison with a peer, for $peers/node_modules is not there (run-peers.sh install)"
fi

[ -f "$root/build/release/CMakeCache.txt" ] || (cd "$root" && cmake --preset release >&2)
cmake --build "$root/build/release" --target bench_verification bench_canonicalization bench_import bench_bars >&2

peer() { # peer ITEMS NAME [PASSES]
    if ! (cd "$peers" && node bench/run.mjs --peer "$2" --n "$1" --passes "${3:-5}" 2>/dev/null) >>"$results"; then
        say "skipped: $2 failed"
    fi
}

peers_round() {
    for name in RS256 ES256 EdDSA; do peer 200 "verify jose $name +key cache"; done
    peer 200 'verify jws OB2 RS256'
    peer 200 'verify vc eddsa-jcs-2022 +did cache'
    for name in eddsa-rdfc-2022 ecdsa-rdfc-2019; do peer 200 "verify vc $name +did cache"; done
    peer 200 'verify vc ed25519-signature-2020'
    for name in JSON.parse 'JCS canonicalize'; do peer 1000 "$name"; done
    peer 200 'jsonld toRDF+canonize'
    peer 300 'canonize dataset of 1 badge'
    peer 10 'canonize dataset of 50 badges'
    peer 2 'canonize dataset of 1000 badges' 3
    peer 50 'canonize ring-10.nq'
    peer 3 'canonize chain-100.nq'
    if [ -d "$peers/pipeline/node_modules" ]; then
        peer 1000 'pipeline png->verify->sqlite eddsa-rdfc-2022' 3
    else
        say "skipped: the pipeline, for $peers/pipeline/node_modules is not there (WITH_SQLITE=1 run-peers.sh install)"
    fi
}

: >"$results"
for round in $(seq "$rounds"); do
    say "round $round of $rounds"
    "$root/build/release/tests/bench_verification" "$peers/corpus" >>"$results"
    "$root/build/release/tests/bench_canonicalization" "$peers/corpus" >>"$results"
    "$root/build/release/tests/bench_import" "$peers/corpus" 3 >>"$results"
    [ $has_peers = no ] || peers_round
done
"$root/build/release/tests/bench_bars" <"$results"
