#include "app/desktop/review/ReportDialog.h"

#include "app/desktop/looks/Dialogs.h"
#include "app/desktop/looks/Pieces.h"
#include "app/desktop/looks/SpokenLabel.h"
#include "app/desktop/review/FileChoice.h"
#include "core/base/Files.h"
#include "core/base/Limits.h"
#include "core/review/InterviewSheet.h"
#include "core/wording/Languages.h"
#include "core/wording/Wording.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

ReportDialog::ReportDialog(const ReviewSession& session, const QDateTime& now, const QLocale& locale, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_now(now)
    , m_locale(locale)
    , m_report(new QRadioButton(tr("&Report")))
    , m_interview(new QRadioButton(tr("Sheet for the &interview")))
    , m_words(new TextLabel)
    , m_person(new QLineEdit)
    , m_advisor(new QLineEdit)
    , m_agreed(new QCheckBox(tr("The person has &agreed")))
    , m_result(new SpokenLabel)
{
    setWindowTitle(tr("Report and interview"));
    m_person->setObjectName(u"person"_s);
    m_advisor->setObjectName(u"advisor"_s);
    m_agreed->setObjectName(u"agreed"_s);
    m_result->setObjectName(u"result"_s);
    m_result->hide();
    m_report->setObjectName(u"reportChoice"_s);
    m_interview->setObjectName(u"interviewChoice"_s);
    m_report->setChecked(true);
    connect(m_report, &QRadioButton::toggled, this, &ReportDialog::describe);
    for (QLineEdit* field : { m_person, m_advisor })
        field->setMaxLength(limits::maxOwnNameChars);
    auto* body = new DialogBody(*this);
    QVBoxLayout* column = body->column();
    column->addWidget(m_report);
    column->addWidget(m_interview);
    column->addWidget(m_words);
    column->addWidget(fieldName(tr("&Name of the person"), *m_person));
    column->addWidget(m_person);
    column->addWidget(fieldName(tr("&Your name (you may leave it out)"), *m_advisor));
    column->addWidget(m_advisor);
    column->addWidget(m_agreed);
    column->addWidget(m_result);
    QPushButton* saving = makeButton(tr("&Save…"), u"save"_s, ButtonKind::Primary);
    saving->setObjectName(u"save"_s);
    QPushButton* close = makeButton(tr("&Close"), {}, ButtonKind::Plain);
    close->setObjectName(u"close"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(saving, &QPushButton::clicked, this, &ReportDialog::choosePlace);
    layOutDialog(*this, *body, { saving, close });
    describe();
    m_person->setFocus();
}

void ReportDialog::describe()
{
    m_words->setWords(m_report->isChecked()
            ? tr("The report says what was checked, when, and what it proves. It holds no badge.")
            : tr("The sheet lists skills and proof, and three questions for each badge."));
    m_agreed->setVisible(m_report->isChecked());
}

ReportWish ReportDialog::wish() const
{
    return { m_person->text(), m_advisor->text(), m_agreed->isChecked(), wording::languageOf(m_locale), m_now,
        QCoreApplication::applicationVersion() };
}

void ReportDialog::choosePlace()
{
    const fileChoice::Paper paper = m_report->isChecked() ? fileChoice::Paper::Report : fileChoice::Paper::Interview;
    fileChoice::place(*this, paper, [this](const QStringList& paths) { save(paths.value(0)); });
}

Result<QByteArray> ReportDialog::make(const QString& form) const
{
    return m_report->isChecked() ? reviewReport(m_session, wish(), form) : interviewSheet(m_session, wish(), form);
}

void ReportDialog::save(const QString& path)
{
    const Result<QByteArray> bytes = make(QFileInfo(path).suffix().toLower());
    const Result<void> written = bytes ? writeFile(path, *bytes) : Result<void>(bytes.error());
    m_result->show();
    m_result->say(written ? tr("Saved: %1").arg(QFileInfo(path).fileName()) : wording::errorSentence(written.error()));
}

} // namespace besace
