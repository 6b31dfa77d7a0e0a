// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tlsserver.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char common[] = R"(
daemon off;
master_process off;
pid FOLDER/nginx.pid;
error_log FOLDER/error.log;
events { worker_connections 64; }
http {
    log_format seen '$server_port $server_protocol $ssl_protocol $request_method $uri $status "$http_authorization"';
    access_log FOLDER/access.log seen;
    client_body_temp_path FOLDER/body;
    proxy_temp_path FOLDER/proxy;
    fastcgi_temp_path FOLDER/fastcgi;
    uwsgi_temp_path FOLDER/uwsgi;
    scgi_temp_path FOLDER/scgi;
    ssl_certificate_key FOLDER/server.key;
    default_type application/json;
    SERVERS
})";

constexpr char one[] = R"(
    server {
        listen 127.0.0.1:PORT ssl HTTP2;
        ssl_certificate FOLDER/CERTIFICATE.pem;
        ssl_protocols PROTOCOLS;
        location = /v1/instance {
            return 200 '{"object":"instance","id":"ins_1","environment_type":"development"}';
        }
        location ~ /tokens$ { return 444; }
    })";

struct Trait {
    const char *certificate;
    const char *http2;
    const char *protocols;
};

constexpr Trait traits[] = {
    {"good", "http2", "TLSv1.2 TLSv1.3"},
    {"good", "", "TLSv1.2"},
    {"expired", "http2", "TLSv1.3"},
    {"early", "http2", "TLSv1.3"},
    {"elsewhere", "http2", "TLSv1.3"},
    {"self", "http2", "TLSv1.3"},
    {"good", "", "TLSv1.1; ssl_ciphers ALL:@SECLEVEL=0"},
};

} // namespace

TlsServer::TlsServer()
{
    if (QProcess::execute(u"sh"_s, {QStringLiteral(CERTIFICATES_SCRIPT), m_folder.path()}) != 0)
        qFatal("no certificates: %s", Daemon::read(m_folder.filePath(u"ca.log"_s)).constData());
    // Somebody else may take a port before nginx does.
    for (int tries = 0; tries < 5; ++tries) {
        m_ports = Daemon::freePorts(SiteCount);
        Daemon::write(m_folder.filePath(u"nginx.conf"_s), configuration());
        if (m_nginx.start(Daemon::find(u"nginx"_s),
                {u"-e"_s, m_folder.filePath(u"error.log"_s), u"-c"_s, m_folder.filePath(u"nginx.conf"_s)},
                m_ports.constLast()))
            return;
    }
    qFatal("nginx does not come up: %s", m_nginx.output().constData());
}

QByteArray TlsServer::configuration() const
{
    QByteArray servers;
    for (int site = 0; site < SiteCount; ++site) {
        QByteArray server = one;
        server.replace("PORT", QByteArray::number(m_ports[site]));
        server.replace("HTTP2", traits[site].http2);
        server.replace("CERTIFICATE", traits[site].certificate);
        server.replace("PROTOCOLS", traits[site].protocols);
        servers += server;
    }
    return QByteArray(common).replace("SERVERS", servers).replace("FOLDER", m_folder.path().toUtf8());
}

QUrl TlsServer::baseUrl(Site site, const QString &host) const
{
    return QUrl(u"https://%1:%2/v1"_s.arg(host).arg(m_ports[site]));
}

QByteArray TlsServer::log() const
{
    return Daemon::read(m_folder.filePath(u"access.log"_s));
}

} // namespace frontdesk
