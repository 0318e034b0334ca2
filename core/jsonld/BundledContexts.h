#pragma once

#include "core/jsonld/ContextLibrary.h"

#include <QStringList>

namespace besace::jsonld {

/// The contexts that badges are known to use, built into the program: none is ever fetched.
/// An address may have served different things over time. Each object is one choice among them.
class BundledContexts final : public ContextSource {
public:
    /// What every address serves now.
    static const BundledContexts& current();

    /// The other choices for a document that names these addresses, each of which gives it something else: one address
    /// with what it served earlier, newest first, and then all of them as they were on one day.
    static std::vector<const BundledContexts*> earlier(const QStringList& urls);

    Result<std::shared_ptr<const RemoteContext>> find(const QString& url) const override;

    /// What an address serves in this choice; nothing for one that is not built in.
    std::optional<ContextVersion> version(const QString& url) const;
    /// Those of these addresses that serve something else now.
    QList<ContextVersion> differences(const QStringList& urls) const;

private:
    /// By address of the library, which version of it. What is missing at the end is the current one.
    using Choice = std::vector<size_t>;

    BundledContexts() = default;
    explicit BundledContexts(Choice choice) : ContextSource(&current()), m_choice(std::move(choice)) { }

    static const std::vector<std::unique_ptr<const BundledContexts>>& all();
    static std::vector<Choice> singleChoices();
    static std::vector<Choice> daysInThePast();
    size_t chosen(size_t address) const { return address < m_choice.size() ? m_choice[address] : 0; }

    Choice m_choice;
};

/// The addresses that a document names as its contexts, wherever they stand in it, each once.
QStringList contextAddresses(const JsonValue& document);

} // namespace besace::jsonld
