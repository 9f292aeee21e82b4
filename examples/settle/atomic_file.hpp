// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_ATOMIC_FILE_HPP
#define SETTLE_ATOMIC_FILE_HPP

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#if defined(__unix__) || defined(__APPLE__)
#include <fcntl.h>
#include <unistd.h>
#endif

#include "unusable.hpp"

namespace settling {

/// What the system said last.
inline std::error_code last_error() { return {errno, std::generic_category()}; }

/// Says that a file, or standard output where it has no name, cannot be written.
[[noreturn]] inline void fail_to_write(const std::string& name, const std::error_code& error) {
  throw unusable({"cannot write {1}: {2}", "无法写入{1}：{2}"}, file_name{name, standard_output}, error);
}

/// Writes all bytes to an open stream, or throws.
inline void write_all(std::FILE* to, std::string_view bytes, const std::string& name = {}) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), to) != bytes.size()) fail_to_write(name, last_error());
}

/// Hands what the stream still holds to the system, or throws.
inline void flush_all(std::FILE* to, const std::string& name = {}) {
  if (std::fflush(to) != 0) fail_to_write(name, last_error());
}

/// Who may read a file that is written.
enum class readable_by : bool { whoever_may, owner };

/// An output file that appears whole or not at all: it is written under another name in the same folder, and gets its
/// own name when commit() is called. Until then nothing has happened to a file that already had the name, and until
/// keep() is called commit() is taken back where the file goes away: so several files appear together or not at all.
class atomic_file {
 public:
  explicit atomic_file(const std::filesystem::path& target, readable_by whom = readable_by::whoever_may)
      : target_{target}, name_{target.string()} {
    std::error_code ignored;
    const std::filesystem::file_status status = std::filesystem::status(target_, ignored);
    if (std::filesystem::is_directory(status))
      throw unusable({"cannot write {1}: it is a folder", "无法写入{1}：这是文件夹"}, name_);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
      stream_ = std::fopen(name_.c_str(), "wb");  // a device or a pipe cannot be replaced, only written to
      if (stream_ == nullptr) fail(last_error());
      return;
    }
    // A link keeps pointing where it points; the file behind it is replaced.
    if (std::filesystem::is_symlink(target_, ignored)) {
      std::error_code error;
      target_ = std::filesystem::weakly_canonical(target_, error);
      if (error) fail(error);
    }
    const std::error_code error = with_name_of_its_own(temporary_, [&](const std::filesystem::path& name) {
      stream_ = create(name.string(), whom);
      return stream_ == nullptr ? last_error() : std::error_code();
    });
    if (error) fail(error);
  }
  atomic_file(const atomic_file&) = delete;
  atomic_file& operator=(const atomic_file&) = delete;
  ~atomic_file() {
    if (stream_ != nullptr) std::fclose(stream_);
    if (is_committed_ && !is_kept_) take_back();
    remove(temporary_);
    remove(previous_);
  }

  void write(std::string_view bytes) {
    write_all(stream_, bytes, name_);
    size_ += bytes.size();
    constexpr std::size_t at_a_time = std::size_t{1} << 23U;
    if (temporary_.empty() || size_ - begun_ < at_a_time) return;
    begin_on_disk(stream_, begun_);
    begun_ = size_;
  }

  /// Ends writing; afterwards every byte is known to be written, and to outlast a loss of power.
  void close() {
    if (!temporary_.empty() && !is_on_disk(stream_)) fail(last_error());
    if (std::fclose(std::exchange(stream_, nullptr)) != 0) fail(last_error());
  }

  /// Gives the closed file its name. What had the name is set aside.
  void commit() {
    if (temporary_.empty()) return;
    set_aside();
    std::error_code error;
    std::filesystem::rename(temporary_, target_, error);
    if (error) fail(error);
    temporary_.clear();
    is_committed_ = true;
    write_through(target_.parent_path());
  }

  /// The file keeps its name.
  void keep() noexcept { is_kept_ = true; }

 private:
  [[noreturn]] void fail(const std::error_code& error) const { fail_to_write(name_, error); }

#if defined(__unix__) || defined(__APPLE__)
  /// Never somebody else's file.
  static std::FILE* create(const std::string& name, readable_by whom) noexcept {
    const mode_t mode = whom == readable_by::owner ? 0600 : 0666;
    const int opened = open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    return opened < 0 ? nullptr : fdopen(opened, "wb");
  }
  static bool is_on_disk(std::FILE* stream) noexcept { return std::fflush(stream) == 0 && fsync(fileno(stream)) == 0; }
  /// So that the new name outlasts a loss of power too. File systems that cannot say so are taken as they are.
  static void write_through(const std::filesystem::path& folder) noexcept {
    const int opened = open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_CLOEXEC);
    if (opened < 0) return;
    static_cast<void>(fsync(opened));
    ::close(opened);
  }
  /// Lets the system put on the disk what was written, so that close() finds little left to wait for.
  static void begin_on_disk([[maybe_unused]] std::FILE* stream, [[maybe_unused]] std::size_t from) noexcept {
#if defined(__linux__)
    static_cast<void>(sync_file_range(fileno(stream), static_cast<off_t>(from), 0, SYNC_FILE_RANGE_WRITE));
#endif
  }
#else
  static void begin_on_disk(std::FILE*, std::size_t) noexcept {}
  static std::FILE* create(const std::string& name, readable_by) noexcept { return std::fopen(name.c_str(), "wbx"); }
  static bool is_on_disk(std::FILE* stream) noexcept { return std::fflush(stream) == 0; }
  static void write_through(const std::filesystem::path&) noexcept {}
#endif

  /// Tries names in the target's folder until `make` has made a file of that name, or cannot; the name is empty then.
  template <class Make>
  std::error_code with_name_of_its_own(std::filesystem::path& name, Make&& make) const {
    constexpr int last_attempt = 9999;
    for (int attempt = 0;; ++attempt) {
      name = target_.parent_path() / (".settle-" + std::to_string(attempt) + ".tmp");
      const std::error_code error = make(name);
      if (!error) return error;
      name.clear();
      if (error != std::errc::file_exists || attempt == last_attempt) return error;
    }
  }

  /// Gives what has the target's name a second one. Where that cannot be done, as on file systems without links, the
  /// file is replaced for good.
  void set_aside() {
    std::error_code error;
    if (!std::filesystem::exists(target_, error)) {
      is_new_ = !error;
      return;
    }
    static_cast<void>(with_name_of_its_own(previous_, [&](const std::filesystem::path& name) {
      std::filesystem::create_hard_link(target_, name, error);
      return error;
    }));
  }

  void take_back() noexcept {
    std::error_code ignored;
    if (is_new_) remove(target_);
    if (previous_.empty()) return;
    std::filesystem::rename(previous_, target_, ignored);
    if (!ignored) previous_.clear();
  }

  static void remove(const std::filesystem::path& file) noexcept {
    std::error_code ignored;
    if (!file.empty()) std::filesystem::remove(file, ignored);
  }

  std::filesystem::path target_;
  std::string name_;
  std::filesystem::path temporary_;  ///< what is written, until it has its name
  std::filesystem::path previous_;   ///< what had the name
  std::FILE* stream_ = nullptr;
  std::size_t size_ = 0;   ///< that was written
  std::size_t begun_ = 0;  ///< of it, what the system was asked to put on the disk
  bool is_new_ = false;    ///< nothing had the name
  bool is_committed_ = false;
  bool is_kept_ = false;
};

}  // namespace settling

#endif
