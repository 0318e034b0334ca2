#pragma once

#include "app/cli/CommandLine.h"
#include "core/base/DocumentLoader.h"
#include "core/net/NetworkDocuments.h"
#include "core/verification/SignedIssuers.h"
#include "core/verification/Verifier.h"

#include <memory>
#include <vector>

namespace besace::cli {

/// The loaders that --documents and --online ask for, in the order they are tried.
class Documents {
public:
    /// @param earlier what is kept already, to be fetched again only if it changed
    static Result<Documents> open(const CommandLine& line, const EarlierDocument& earlier = {});

    const DocumentLoader& loader() const { return *m_chain.back(); }

private:
    std::vector<std::unique_ptr<DocumentLoader>> m_chain; ///< each falls back on the one before it
};

/// --require-key, --not-older-than
QList<Option> listOptions();

/// @return an exit status where these options are wrong, which is said then
std::optional<int> wrongListOptions(const CommandLine& line);

/// A file of known organisations that these options allow.
/// @return as readFile() and readIssuersFile(); Cancelled where it is refused, and why was said
Result<IssuersFile> takenList(const CommandLine& line, const QString& path);

/// Instant, identities and known organisations: from the options, and from the backpack where one is given.
Result<VerificationContext> verificationContext(const CommandLine& line, const Backpack* backpack);

} // namespace besace::cli
