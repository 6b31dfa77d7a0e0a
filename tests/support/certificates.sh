#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Frontdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# certificates.sh FOLDER: a certificate authority of its own (ca.pem), certificates for localhost and
# api.frontdesk.test that it vouches for, and what is wrong in one way each.
set -eu
cd "$1"
umask 077

openssl ecparam -name prime256v1 -genkey -noout -out ca.key
openssl ecparam -name prime256v1 -genkey -noout -out server.key
: >index.txt
cat >ca.cnf <<'END'
[ca]
default_ca = ours
[ours]
database = index.txt
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
rand_serial = yes
default_md = sha256
policy = names
unique_subject = no
[names]
organizationName = optional
commonName = supplied
[req]
distinguished_name = nobody
[nobody]
[authority]
basicConstraints = critical,CA:TRUE
subjectKeyIdentifier = hash
END
openssl req -x509 -new -config ca.cnf -extensions authority -key ca.key -days 3650 \
    -subj "/O=Frontdesk tests/CN=Frontdesk test authority" -out ca.pem

# signed NAME HOSTS FROM UNTIL
signed() {
    openssl req -new -config ca.cnf -key server.key -subj "/O=Example Corp/CN=$1.example" -out "$1.csr"
    printf 'subjectAltName=%s\n' "$2" >"$1.ext"
    openssl ca -batch -notext -config ca.cnf -in "$1.csr" -extfile "$1.ext" \
        -startdate "$3" -enddate "$4" -out "$1.pem" 2>>ca.log
}
ours=DNS:localhost,DNS:api.frontdesk.test,IP:127.0.0.1
signed good "$ours" 20250101000000Z 20991231235959Z
signed expired "$ours" 20200101000000Z 20200201000000Z
signed early "$ours" 20980101000000Z 20991231235959Z
signed elsewhere DNS:other.example 20250101000000Z 20991231235959Z
openssl req -x509 -new -config ca.cnf -key server.key -days 3650 -subj "/O=Nobody/CN=self.example" \
    -addext "subjectAltName=$ours" -out self.pem
