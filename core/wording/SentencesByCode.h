#pragma once

#include "core/wording/Language.h"
#include "core/wording/Wording.h"

#include <QHash>

#include <span>

namespace besace::wording {

/// A stable code and its English sentence, marked for translation in the context "wording".
struct Sentence {
    const char* code;
    const char* text;
};

/// One list of sentences, looked up by code.
class SentencesByCode {
public:
    explicit SentencesByCode(std::span<const Sentence> sentences)
    {
        for (const Sentence& sentence : sentences)
            m_texts.insert(QString::fromLatin1(sentence.code), sentence.text);
    }

    /// @return empty for a code that is not on the list
    QString sentence(const QString& code, const Language& language) const
    {
        const char* text = m_texts.value(code);
        return text ? language.words("wording", text) : QString();
    }

private:
    QHash<QString, const char*> m_texts;
};

} // namespace besace::wording
