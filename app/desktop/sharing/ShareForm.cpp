#include "app/desktop/sharing/ShareForm.h"

#include "app/desktop/looks/Tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

/// Longer ones are nobody's name or title, and do not fit the page.
constexpr int maxLineChars = 120;
constexpr int introductionLines = 3;

void addField(QVBoxLayout& column, const QString& label, QWidget& field)
{
    auto* title = new QLabel(label);
    title->setBuddy(&field);
    column.addWidget(title);
    column.addWidget(&field);
    column.addSpacing(space::inside);
}

} // namespace

ShareForm::ShareForm(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_introduction(new QPlainTextEdit(this))
    , m_language(new QComboBox(this))
    , m_pdf(new QRadioButton(tr("&PDF to send or print"), this))
    , m_webPage(new QRadioButton(tr("&Web page (one file)"), this))
    , m_attach(new QCheckBox(tr("Put the &badges into the file"), this))
{
    m_title->setMaxLength(maxLineChars);
    m_title->setPlaceholderText(tr("For a job at a reception desk"));
    m_name->setMaxLength(maxLineChars);
    m_name->setPlaceholderText(tr("Not shown while this is empty"));
    m_introduction->setTabChangesFocus(true);
    m_introduction->setFixedHeight(
        m_introduction->fontMetrics().lineSpacing() * introductionLines + 2 * space::between);
    // Each language by its own name: whoever looks for theirs can read it.
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_title->setObjectName(u"portfolioTitle"_s);
    m_name->setObjectName(u"personName"_s);
    m_introduction->setObjectName(u"introduction"_s);
    m_language->setObjectName(u"language"_s);
    m_pdf->setObjectName(u"pdf"_s);
    m_webPage->setObjectName(u"webPage"_s);
    m_attach->setObjectName(u"attach"_s);
    layOut();

    for (const QLineEdit* edit : { m_title, m_name })
        connect(edit, &QLineEdit::textChanged, this, &ShareForm::changed);
    connect(m_introduction, &QPlainTextEdit::textChanged, this, &ShareForm::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ShareForm::changed);
    connect(m_pdf, &QRadioButton::toggled, this, &ShareForm::changed);
    connect(m_attach, &QCheckBox::toggled, this, &ShareForm::changed);
}

void ShareForm::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside / 2);
    addField(*column, tr("&Title"), *m_title);
    addField(*column, tr("Your &name"), *m_name);
    addField(*column, tr("A few w&ords about you"), *m_introduction);
    addField(*column, tr("&Language"), *m_language);
    column->addWidget(m_pdf);
    column->addWidget(m_webPage);
    column->addSpacing(space::inside);
    column->addWidget(m_attach);
    column->addStretch();
}

ShareOptions ShareForm::options() const
{
    return { .title = m_title->text().trimmed(),
        .personName = m_name->text().trimmed(),
        .introduction = m_introduction->toPlainText().trimmed(),
        .language = m_language->currentData().toString(),
        .format = m_pdf->isChecked() ? ShareFormat::Pdf : ShareFormat::WebPage,
        .attachFiles = m_attach->isChecked() };
}

void ShareForm::setOptions(const ShareOptions& options)
{
    m_title->setText(options.title);
    m_name->setText(options.personName);
    m_introduction->setPlainText(options.introduction);
    m_language->setCurrentIndex(m_language->findData(options.language));
    (options.format == ShareFormat::Pdf ? m_pdf : m_webPage)->setChecked(true);
    m_attach->setChecked(options.attachFiles);
}

} // namespace besace
