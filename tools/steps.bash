# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The steps that check and soak share. Sourced from the top of the tree.

# Every C++ file the house wrote, tracked or not yet.
our_sources() {
    git ls-files --cached --others --exclude-standard -- 'src/*.cpp' 'src/*.h' 'tests/*.cpp' 'tests/*.h' \
        'benchmarks/*.cpp' 'benchmarks/*.h' | existing
}

existing() {
    local file
    while read -r file; do
        [[ ! -f $file ]] || printf '%s\n' "$file"
    done
}

# What changed since the branch left origin/main. On origin/main itself, as in a fresh clone, what the
# last commits changed, a dozen files at most. What is not committed yet counts in both.
changed_sources() {
    local head base
    {
        git ls-files --modified --others --exclude-standard
        if head=$(git rev-parse --quiet --verify HEAD); then
            git diff --name-only --cached "$head"
            base=$(git merge-base origin/main HEAD 2>/dev/null || true)
            if [[ -n $base && $base != "$head" ]]; then
                git diff --name-only "$base" HEAD
            else
                git log -20 --first-parent --name-only --pretty=format: -- 'src/*.cpp' 'src/*.h' |
                    existing | awk 'NF && !seen[$0]++' | head -n 12
            fi
        fi
    } | existing | sort -u
}

# The files clang-tidy can compile: a header is seen through the .cpp beside it, or else through one that
# includes it.
translation_units() {
    local file source
    while read -r file; do
        case $file in
        src/*.cpp) printf '%s\n' "$file" ;;
        src/*.h)
            source=${file%.h}.cpp
            [[ -f $source ]] || source=$(grep -rlF --include='*.cpp' "\"${file#src/}\"" src | sort | head -n 1 || true)
            [[ -z $source ]] || printf '%s\n' "$source"
            ;;
        esac
    done | sort -u
}

# tidy BUILD_DIR <files: clang-tidy over those files that BUILD_DIR compiles.
tidy() {
    local build=$1 file files=()
    while read -r file; do
        grep -qF "$PWD/$file\"" "$build/compile_commands.json" && files+=("$file")
    done
    printf 'clang-tidy: %d files\n' "${#files[@]}"
    [[ ${#files[@]} -gt 0 ]] || return 0
    printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet -p "$build" \
        --extra-arg=-Wno-unknown-warning-option \
        2> >(grep -vE '^[0-9]+ warnings? (generated|treated as errors?)' >&2)
}

build() {
    cmake --preset "$1" --log-level=WARNING
    cmake --build --preset "$1"
}

# fuzz SECONDS: every fuzz target of the asan build, from the seeds in the tree.
fuzz() {
    local target name corpora
    for target in build/asan/bin/fuzz_*; do
        [[ -x $target ]] || continue
        name=${target##*/}
        corpora=("build/fuzz/$name")
        [[ ! -d tests/fuzz/corpus/$name ]] || corpora+=("tests/fuzz/corpus/$name")
        mkdir -p "build/fuzz/$name"
        printf '%s for %s s\n' "$name" "$1"
        "$target" -max_total_time="$1" -timeout=10 -rss_limit_mb=2048 -verbosity=0 -print_final_stats=1 \
            -artifact_prefix="build/fuzz/$name-" "${corpora[@]}"
    done
}

# lines_run OBJECTS FOLDER PERCENT: by what gcc noted among OBJECTS, which share of the lines of FOLDER's .cpp files has
# run, for each and altogether; fails below PERCENT.
lines_run() {
    find "$1" -name '*.gcda' -exec gcov --no-output {} + | awk -v folder="$2/" -v least="$3" '
        /^File / { at = index($2, folder); file = substr($2, at, length($2) - at) }
        /^Lines executed:/ && at && file ~ /[.]cpp$/ {
            split($2, share, /[:%]/)
            printf "%-30s %6.2f %% of %d\n", file, share[2], $4
            run += share[2] * $4; all += $4; at = 0
        }
        END {
            if (!all) exit 1
            printf "%-30s %6.2f %% of %d, wanted %d %%\n", "lines run", run / all, all, least
            exit run / all < least
        }'
}

# step NAME COMMAND…: says what runs and remembers how long it took.
timings=()
running=
step() {
    local begin=$SECONDS
    running=$1
    shift
    printf '\n── %s\n' "$running"
    "$@"
    timings+=("$(printf '%-10s %4d s' "$running" $((SECONDS - begin)))")
    running=
}

# The closing lines: how long each step took, then what ctest said last about each run.
summary() {
    local log
    printf '\n── time\n'
    printf '%s\n' "${timings[@]}" ${running:+"$running failed"}
    for log in "$@"; do
        [[ ! -f $log ]] || { printf '\n── %s\n' "$(basename "$log" .log)" && sed -n '/% tests passed/,$p' "$log"; }
    done
}
