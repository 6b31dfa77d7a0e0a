// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tokenclipboard.h"

#include "core/secret.h"

#include <QClipboard>
#include <QGuiApplication>
#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>
#endif

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// How clipboard histories are asked to leave a text out. KDE's hint is honoured by Klipper and most other
// histories on X11 and Wayland. The Windows and macOS forms follow Microsoft's "Cloud Clipboard and Clipboard
// History Formats" and nspasteboard.org; they have not been tried on those systems yet.
#if defined(Q_OS_WIN)
constexpr auto secretMime
    = "application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_L1;

void markSecret(QMimeData &data)
{
    const QByteArray no(sizeof(quint32), '\0');
    data.setData(secretMime, no);
    data.setData(u"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_s, no);
    data.setData(u"application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""_s, no);
}
#elif defined(Q_OS_MACOS)
constexpr auto secretMime = "application/x-nspasteboard-concealed-type"_L1;

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
class ConcealedType final : public QUtiMimeConverter {
public:
    QString mimeForUti(const QString &uti) const override
    {
        return uti == utiName() ? secretMime : QString();
    }
    QString utiForMime(const QString &mime) const override
    {
        return mime == secretMime ? utiName() : QString();
    }
    QVariant convertToMime(const QString &, const QList<QByteArray> &data, const QString &) const override
    {
        return data.value(0);
    }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data, const QString &) const override
    {
        return {data.toByteArray()};
    }

private:
    static QString utiName() { return u"org.nspasteboard.ConcealedType"_s; }
};
#endif

void markSecret(QMimeData &data)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    static const ConcealedType converter; // registers itself for as long as it lives
#endif
    data.setData(secretMime, "secret"_ba);
}
#else
constexpr auto secretMime = "x-kde-passwordManagerHint"_L1;

void markSecret(QMimeData &data)
{
    data.setData(secretMime, "secret"_ba);
}
#endif

} // namespace

TokenClipboard::TokenClipboard(QObject *parent)
    : QObject(parent)
{
    m_second.setInterval(1s);
    m_second.setTimerType(Qt::PreciseTimer);
    connect(&m_second, &QTimer::timeout, this, &TokenClipboard::tick);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &TokenClipboard::noticeChange);
}

TokenClipboard::~TokenClipboard()
{
    clear();
}

void TokenClipboard::setHold(std::chrono::seconds hold)
{
    Q_ASSERT(hold >= 1s);
    m_hold = hold;
}

bool TokenClipboard::isMarkedSecret(const QMimeData &data)
{
    return data.hasFormat(secretMime);
}

bool TokenClipboard::clearsInBackground()
{
    return !QGuiApplication::platformName().startsWith("wayland"_L1);
}

void TokenClipboard::copy(const Secret &secret, std::chrono::seconds atMost)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.reveal()));
    markSecret(*data);
    m_ours = data;
    QGuiApplication::clipboard()->setMimeData(data);
    m_left = std::clamp(atMost, 1s, m_hold);
    m_second.start();
    Q_EMIT remaining(static_cast<int>(m_left.count()));
}

void TokenClipboard::clear()
{
    if (isHolding())
        QGuiApplication::clipboard()->clear();
    release();
}

bool TokenClipboard::isHolding() const
{
    return m_ours && QGuiApplication::clipboard()->mimeData() == m_ours;
}

void TokenClipboard::tick()
{
    m_left -= 1s;
    if (m_left <= 0s)
        clear();
    else
        Q_EMIT remaining(static_cast<int>(m_left.count()));
}

void TokenClipboard::noticeChange()
{
    if (m_second.isActive() && !isHolding())
        release();
}

void TokenClipboard::release()
{
    if (!m_second.isActive())
        return;
    m_second.stop();
    m_ours.clear();
    Q_EMIT cleared();
}

} // namespace frontdesk::ui
