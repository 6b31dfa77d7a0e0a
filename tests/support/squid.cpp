// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/squid.h"

#include <pwd.h>
#include <unistd.h>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char outline[] = R"(
http_port 127.0.0.1:PORT
auth_param basic program HELPER FOLDER/users
auth_param basic children 1
auth_param basic realm frontdesk
acl known proxy_auth REQUIRED
acl forbidden dstdomain denied.frontdesk.test
http_access deny forbidden
http_access allow known
http_access deny all
hosts_file FOLDER/hosts
logformat seen %>Hs %rm %ru %>h
access_log stdio:FOLDER/access.log seen
cache_log FOLDER/cache.log
cache deny all
pid_filename none
netdb_filename none
coredump_dir none
pinger_enable off
visible_hostname proxy.frontdesk.test
shutdown_lifetime 0 seconds
)";

//! As root squid becomes somebody else, who has to get at his files.
void handOver(const QTemporaryDir &folder)
{
    const passwd *proxy = ::getuid() == 0 ? ::getpwnam("proxy") : nullptr;
    if (!proxy)
        return;
    for (const QString &path : {folder.path(), folder.filePath(u"users"_s), folder.filePath(u"hosts"_s),
             folder.filePath(u"squid.conf"_s)}) {
        if (::chown(qPrintable(path), proxy->pw_uid, proxy->pw_gid) != 0)
            qFatal("%s cannot be handed over", qPrintable(path));
    }
}

} // namespace

Squid::Squid()
{
    QProcess hash;
    hash.start(u"openssl"_s, {u"passwd"_s, u"-apr1"_s, u"-stdin"_s});
    hash.write(password());
    hash.closeWriteChannel();
    if (!hash.waitForFinished() || hash.exitCode() != 0)
        qFatal("no password");
    Daemon::write(m_folder.filePath(u"users"_s), user().toUtf8() + ':' + hash.readAll());
    Daemon::write(m_folder.filePath(u"hosts"_s), "127.0.0.1 api.frontdesk.test\n");
    // Somebody else may take the port before squid does.
    for (int tries = 0; tries < 5; ++tries) {
        m_port = Daemon::freePorts(1).constFirst();
        Daemon::write(m_folder.filePath(u"squid.conf"_s), configuration());
        handOver(m_folder);
        if (m_squid.start(
                Daemon::find(u"squid"_s), {u"-N"_s, u"-f"_s, m_folder.filePath(u"squid.conf"_s)}, m_port))
            return;
    }
    qFatal("squid does not come up: %s", m_squid.output().constData());
}

QByteArray Squid::configuration() const
{
    return QByteArray(outline)
        .replace("PORT", QByteArray::number(m_port))
        .replace("HELPER", Daemon::find(u"basic_ncsa_auth"_s).toUtf8())
        .replace("FOLDER", m_folder.path().toUtf8());
}

} // namespace frontdesk
