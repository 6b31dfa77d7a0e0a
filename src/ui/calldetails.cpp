// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calldetails.h"

#include "api/types/callrecord.h"
#include "models/addressmask.h"
#include "models/callwords.h"
#include "models/safetext.h"
#include "ui/failurewording.h"
#include "ui/jsonview.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallDetails)
};

QString section(const QString &heading, const QString &text)
{
    return text.isEmpty() ? QString() : u"\n\n— %1 —\n"_s.arg(heading) + text;
}

QString lines(const api::Headers &headers)
{
    QStringList lines;
    for (const auto &[name, value] : headers)
        lines << models::safeText(models::withoutAddresses(QString::fromUtf8(name + ": " + value)));
    return lines.join(u'\n');
}

QString readable(const QByteArray &body)
{
    const bool isJson = body.startsWith('{') || body.startsWith('[');
    return models::withoutAddresses(isJson ? indentedJson(body) : QString::fromUtf8(body));
}

} // namespace

QString callDetails(const api::CallRecord &record, const QUrl &baseUrl)
{
    QString text = QString::fromLatin1(record.verb) + u' ' + baseUrl.toString() + models::callTarget(record);
    text += u'\n' + models::callSummary(record);
    if (record.failure) {
        const Wording wording = wordingOf(*record.failure);
        text += u'\n' + models::withoutAddresses(models::safeText(wording.sentence));
        if (!wording.clerkSays.isEmpty())
            text += u'\n' + models::withoutAddresses(models::safeText(wording.clerkSays));
    }
    const api::Headers key {{"Authorization", "Bearer •••"}};
    text += section(Words::tr("Request headers"), lines(key + record.headers));
    text += section(Words::tr("Request body"), readable(record.body));
    text += section(Words::tr("Answer headers"), lines(record.answerHeaders));
    const QLocale locale;
    const QString heading = record.received > api::callBodyKept
        ? Words::tr("Answer body: the first %1 of %2")
              .arg(locale.formattedDataSize(api::callBodyKept), locale.formattedDataSize(record.received))
        : Words::tr("Answer body");
    return text + section(heading, readable(record.answerBody));
}

} // namespace frontdesk::ui
