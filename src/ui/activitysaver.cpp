// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activitysaver.h"

#include "controllers/activitycontroller.h"
#include "core/background.h"
#include "core/savefile.h"
#include "models/activityexport.h"
#include "ui/savechooser.h"

#include <QCoreApplication>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ActivitySaver)
};

Result<QString> written(const QString &path, const QList<journal::Entry> &entries, bool hasPseudonyms)
{
    const bool asJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    const auto inFormat = asJson ? models::activityJson : models::activityCsv;
    const auto saved = saveFile(path, inFormat(entries, hasPseudonyms));
    if (!saved)
        return fail(saved.error());
    return path;
}

} // namespace

void saveActivity(controllers::ActivityController &activity, QWidget *parent,
    const std::function<void(const Result<QString> &)> &then)
{
    chooseWhereToSave(parent, Words::tr("Export what is listed"), u"activity"_s,
        {{u"CSV (*.csv)"_s, u"csv"_s}, {u"JSON (*.json)"_s, u"json"_s}},
        [&activity, parent, then](const QString &path) {
            activity.collect(activity.filter(), parent,
                [&activity, parent, path, then](const Result<QList<journal::Entry>> &found) {
                    if (!found)
                        return then(fail(found.error()));
                    inBackground(
                        parent,
                        [path, entries = *found, hasPseudonyms = activity.hasPseudonyms()] {
                            return written(path, entries, hasPseudonyms);
                        },
                        then);
                });
        });
}

} // namespace frontdesk::ui
