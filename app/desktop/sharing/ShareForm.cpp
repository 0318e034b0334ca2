#include "app/desktop/sharing/ShareForm.h"

#include "app/desktop/sharing/KindChoice.h"
#include "app/desktop/sharing/ShareFields.h"
#include "app/desktop/sharing/SiteFields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int introductionLines = 3;

QString themeWords(PortfolioTheme theme)
{
    switch (theme) {
    case PortfolioTheme::Colour:
        return ShareForm::tr("With colour");
    case PortfolioTheme::Sober:
        return ShareForm::tr("Sober");
    case PortfolioTheme::Plain:
        return ShareForm::tr("Plain, for a slow printer");
    }
    Q_UNREACHABLE();
}

} // namespace

ShareForm::ShareForm(QList<ShareKind> kinds, QWidget* parent)
    : QWidget(parent)
    , m_kind(new KindChoice(std::move(kinds)))
    , m_site(new SiteFields)
    , m_title(new QLineEdit)
    , m_introduction(new QPlainTextEdit)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_attach(new QCheckBox(tr("Put the &badges into the file")))
    , m_reduce(new QCheckBox(tr("&Reduce the pictures")))
{
    m_title->setMaxLength(maxShareLineChars);
    m_title->setPlaceholderText(tr("For a job at a reception desk"));
    m_introduction->setTabChangesFocus(true);
    m_introduction->setFixedHeight(
        m_introduction->fontMetrics().lineSpacing() * introductionLines + 2 * space::between);
    // Each language by its own name: whoever looks for theirs can read it.
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    for (const PortfolioTheme theme : portfolioThemes)
        m_theme->addItem(themeWords(theme), themeName(theme));
    m_title->setObjectName(u"portfolioTitle"_s);
    m_introduction->setObjectName(u"introduction"_s);
    m_language->setObjectName(u"language"_s);
    m_theme->setObjectName(u"theme"_s);
    m_attach->setObjectName(u"attach"_s);
    m_reduce->setObjectName(u"reduce"_s);
    layOut();

    connect(m_title, &QLineEdit::textChanged, this, &ShareForm::changed);
    connect(m_introduction, &QPlainTextEdit::textChanged, this, &ShareForm::changed);
    for (const QComboBox* choice : { m_language, m_theme })
        connect(choice, &QComboBox::currentIndexChanged, this, &ShareForm::changed);
    for (const QCheckBox* box : { m_attach, m_reduce })
        connect(box, &QCheckBox::toggled, this, &ShareForm::changed);
    connect(m_site, &SiteFields::changed, this, &ShareForm::changed);
    connect(m_kind, &KindChoice::changed, this, [this] {
        suitKind();
        emit kindChanged();
    });
}

void ShareForm::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside / 2);
    m_kind->setFields(m_site);
    column->addWidget(m_kind);
    column->addSpacing(space::between);
    addField(*column, tr("&Title"), *m_title);
    addField(*column, tr("A few words abo&ut you"), *m_introduction);
    addField(*column, tr("&Language"), *m_language);
    addField(*column, tr("The&me"), *m_theme);
    column->addWidget(m_attach);
    column->addWidget(m_reduce);
    column->addStretch();
}

ShareKind ShareForm::kind() const { return m_kind->kind(); }

void ShareForm::suitKind()
{
    const ShareKind chosen = kind();
    m_attach->setVisible(chosen.carriesBadges);
    m_theme->setEnabled(chosen.hasTheme);
    m_site->suit(chosen);
}

void ShareForm::setOptions(const ShareOptions& options)
{
    m_kind->setKind(options.kind);
    suitKind();
    m_site->setOptions(options);
    m_title->setText(options.title);
    m_introduction->setPlainText(options.introduction);
    m_language->setCurrentIndex(m_language->findData(options.language));
    m_theme->setCurrentIndex(m_theme->findData(themeName(options.theme)));
    m_attach->setChecked(options.attachFiles);
    m_reduce->setChecked(options.reducePictures);
}

void ShareForm::reducePictures() { m_reduce->setChecked(true); }

void ShareForm::fill(ShareOptions& options) const
{
    options.kind = kind().id;
    m_site->fill(options);
    options.title = m_title->text().trimmed();
    options.introduction = m_introduction->toPlainText().trimmed();
    options.language = m_language->currentData().toString();
    options.theme = themeFromName(m_theme->currentData().toString());
    options.attachFiles = m_attach->isChecked();
    options.reducePictures = m_reduce->isChecked();
}

} // namespace besace
