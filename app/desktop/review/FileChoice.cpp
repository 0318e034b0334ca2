#include "app/desktop/review/FileChoice.h"

#include "app/common/Folders.h"
#include "app/desktop/import/Sources.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace besace::fileChoice {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(besace::FileChoice)
};

/// What Qt's dialog notes when it goes: QFileDialog writes it in its destructor.
const QStringList notedKeys { u"FileDialog/history"_s, u"FileDialog/lastVisited"_s };

void putBack(const QVariantList& noted)
{
    QSettings settings(QSettings::UserScope, u"QtProject"_s);
    for (qsizetype i = 0; i < notedKeys.size(); ++i)
        noted.at(i).isValid() ? settings.setValue(notedKeys.at(i), noted.at(i)) : settings.remove(notedKeys.at(i));
}

void open(QFileDialog* dialog, const Chosen& chosen)
{
    QVariantList noted;
    const QSettings settings(QSettings::UserScope, u"QtProject"_s);
    for (const QString& key : notedKeys)
        noted.append(settings.value(key));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QFileDialog::filesSelected, dialog, [chosen](const QStringList& paths) { chosen(paths); });
    QObject::connect(dialog, &QObject::destroyed, [noted] { putBack(noted); });
    dialog->open();
}

} // namespace

void files(QWidget& parent, const QString& title, const Chosen& chosen)
{
    auto* dialog = new QFileDialog(&parent, title, downloadFolder());
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({ Words::tr("Badges")
            + u" (*.png *.svg *.svgz *.json *.jsonld *.jws *.jwt *.txt *.pdf *.zip *.eml *.html *.htm *.besace)"_s,
        Words::tr("All files") + u" (*)"_s });
    open(dialog, chosen);
}

void folder(QWidget& parent, const QString& title, const Chosen& chosen)
{
    auto* dialog = new QFileDialog(&parent, title, downloadFolder());
    dialog->setFileMode(QFileDialog::Directory);
    open(dialog, chosen);
}

void place(QWidget& parent, Paper paper, const Chosen& chosen)
{
    const bool isReport = paper == Paper::Report;
    const QString documents = documentFolder();
    auto* dialog
        = new QFileDialog(&parent, isReport ? Words::tr("Save the report") : Words::tr("Save the sheet"), documents);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    QStringList forms { u"PDF (*.pdf)"_s, Words::tr("Web page") + u" (*.html)"_s };
    if (isReport)
        forms.append(Words::tr("Table") + u" (*.csv)"_s);
    dialog->setNameFilters(forms);
    dialog->setDefaultSuffix(u"pdf"_s);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString& filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, -1).chopped(1)); });
    dialog->selectFile(isReport ? Words::tr("report") : Words::tr("interview"));
    open(dialog, chosen);
}

} // namespace besace::fileChoice
