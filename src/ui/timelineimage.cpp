// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timelineimage.h"

#include "core/background.h"
#include "core/savefile.h"
#include "policy/policy.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QStandardPaths>
#include <QSvgGenerator>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(TimelineImage)
};

constexpr qreal margin = 12;

qreal lineHeight(const TimelinePicture &picture)
{
    return QFontMetricsF(picture.font).height() + 4;
}

Result<QString> written(const QString &path, const TimelineImage &image)
{
    const auto saved
        = saveFile(path, path.endsWith(".svg"_L1, Qt::CaseInsensitive) ? image.svg() : image.png());
    if (!saved)
        return fail(saved.error());
    return path;
}

} // namespace

QSizeF TimelineImage::sizeWithHeading() const
{
    return size + QSizeF(2 * margin, static_cast<qreal>(heading.size()) * lineHeight(picture) + 3 * margin);
}

void TimelineImage::paintAll(QPainter &painter) const
{
    const QSizeF whole = sizeWithHeading();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), whole), picture.palette.color(QPalette::Window));
    painter.setPen(picture.palette.color(QPalette::WindowText));
    QRectF line(margin, margin, whole.width() - 2 * margin, lineHeight(picture));
    const Qt::Alignment side = picture.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    for (const QString &words : heading) {
        QFont font = picture.font;
        font.setBold(words == heading.constFirst());
        painter.setFont(font);
        painter.drawText(line, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, words);
        line.translate(0, line.height());
    }
    painter.translate(margin, line.top() + margin);
    paint(painter, picture, picture.geometry(size, scrolled));
}

QByteArray TimelineImage::png() const
{
    constexpr qreal largest = 16000; // pixels
    const QSizeF whole = sizeWithHeading();
    const qreal scale = qMin(2.0, largest / qMax(whole.width(), whole.height()));
    QImage image((whole * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintAll(painter);
    painter.end();
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    image.save(&file, "PNG");
    return file.data();
}

QByteArray TimelineImage::svg() const
{
    QBuffer file;
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(sizeWithHeading().toSize());
    generator.setViewBox(QRectF(QPointF(), sizeWithHeading()));
    generator.setTitle(heading.constFirst());
    generator.setDescription(heading.join(u'\n'));
    QPainter painter(&generator);
    paintAll(painter);
    painter.end();
    return file.data();
}

void saveTimelineImage(const TimelineImage &image, const policy::Policy &rules, QWidget *parent,
    const std::function<void(const Result<QString> &)> &then)
{
    if (rules.noExport)
        return then(fail(Failure::refused(Refusal::ManagedExport)));
    auto *chooser = new QFileDialog(parent, Words::tr("Save the timeline as an image"),
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation), u"PNG (*.png);;SVG (*.svg)"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"png"_s);
    chooser->selectFile(u"timeline"_s);
    QObject::connect(chooser, &QFileDialog::filterSelected, chooser, [chooser](const QString &filter) {
        chooser->setDefaultSuffix(filter.contains("svg"_L1) ? u"svg"_s : u"png"_s);
    });
    QObject::connect(chooser, &QFileDialog::fileSelected, parent, [image, parent, then](const QString &path) {
        inBackground(
            parent, [path, image] { return written(path, image); }, then);
    });
    chooser->open();
}

} // namespace frontdesk::ui
